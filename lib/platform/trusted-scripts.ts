/** The part of the browser's Trusted Types that is used; older browsers have none. */
interface PolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(url: string): string | null }): unknown;
}

const IMPORT_WORKER = /^\/assets\/import-worker-[\w-]+\.js$/u;

/**
 * The pages of the extension take no text for markup or script at all (`require-trusted-types-for` in the manifest). A
 * worker's address is such a text too: the page that needs one says here which.
 */
export function trustImportWorker(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      return origin === location.origin && IMPORT_WORKER.test(pathname) ? address : null;
    },
  });
}
