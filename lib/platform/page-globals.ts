/*
 * What the reader and the watcher know of each other in a page's isolated world. The page itself cannot see these names.
 */
declare global {
  var ondoReader: { isAlive(): boolean; isSettled(): boolean } | undefined;
  var ondoWatcher: { stop(): void } | undefined;
}

export {};
