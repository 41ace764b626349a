import { defineUnlistedScript } from '#imports';
import { runJob } from '../lib/insertion/run-job.ts';

/**
 * Runs in the page's MAIN world, where editors listen, through `scripting.executeScript({ world: 'MAIN' })`. The
 * result of the job is the completion value of the script; nothing is left in the page.
 */
export default defineUnlistedScript({ main: () => runJob(document) });
