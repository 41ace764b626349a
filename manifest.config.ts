import type { UserManifest } from 'wxt';

/**
 * The permissions the extension asks for at installation, each with its reason.
 * `tests/unit/manifest.test.ts` holds the built manifest to exactly this list.
 */
export const PERMISSION_REASONS = {
  activeTab:
    'Reads the thread of the tab in which the seller clicked the toolbar button, from that click on.',
  scripting: 'Puts the reader and the inserter into that tab.',
  storage: 'Keeps settings and unsaved edits on this machine.',
  alarms: 'Counts anew every few hours what waits today, for the number on the toolbar button.',
  contextMenus: 'Offers the favourite toggle in the context menu.',
} as const;

/** What one browser asks for beside them. Firefox needs no permission for its sidebar. */
export const CHROME_PERMISSION_REASONS = {
  sidePanel: 'Keeps the view of the popup open beside the page for those who answer all day.',
} as const;

/** The manifest fields that WXT does not derive from the entrypoints. */
export function manifest(browser: string): UserManifest {
  return {
    // The words are in public/_locales, chosen by the browser's language.
    default_locale: 'ja',
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: [
      ...Object.keys(PERMISSION_REASONS),
      ...(browser === 'firefox' ? [] : Object.keys(CHROME_PERMISSION_REASONS)),
    ],
    // Asked for one site at a time, when the seller switches it on; never at installation.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_name__' },
    // No remote source of any kind: every request of an extension page is refused unless it is a file of the package.
    // No text is taken for markup or script either: the book alone has a rule, for the address of its worker.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ondo@ondo.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  };
}
