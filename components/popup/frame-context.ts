import { createContext } from 'preact';

/** The element around the popup's view: the main part of its own page, or a part of another page. */
export const FrameContext = createContext<'main' | 'div'>('main');
