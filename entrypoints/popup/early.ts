import { begin } from '../../lib/platform/begin.ts';

/** Begun before the popup's own code is loaded. */
export const begun = begin();
