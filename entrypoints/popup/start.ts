import './early.ts';

/*
 * The browser shows a popup when its page has loaded, and a page has loaded when its scripts have. So the page's only
 * script is this small one; the popup itself follows while the skeleton is being painted.
 */
void import('./main.tsx');
