import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROME_PERMISSION_REASONS, manifest, PERMISSION_REASONS } from '../../manifest.config.ts';

describe('the privacy page', () => {
  it('names every permission that is asked for, each with a reason, and no other', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
    const [, table = ''] = page.split('## Permissions');
    const rows = [...table.matchAll(/^\| `(\w+)`( \(Chrome\))? \| .{20,} \|$/gmu)];
    const named = (chromeOnly: boolean) =>
      rows.filter((row) => (row[2] !== undefined) === chromeOnly).map((row) => row[1]);
    expect(named(false)).toEqual(Object.keys(PERMISSION_REASONS));
    expect(named(true)).toEqual(Object.keys(CHROME_PERMISSION_REASONS));
  });
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const made = manifest(browser);

  it('asks for exactly the permissions that have a reason', () => {
    const everywhere = ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'];
    const own = browser === 'firefox' ? [] : ['sidePanel'];
    expect(made.permissions).toEqual([...everywhere, ...own]);
    const reasons = { ...PERMISSION_REASONS, ...CHROME_PERMISSION_REASONS };
    for (const reason of Object.values(reasons)) expect(reason.length).toBeGreaterThan(20);
  });

  it('asks for no site at installation', () => {
    expect(made.host_permissions ?? []).toEqual([]);
    expect(made.content_scripts ?? []).toEqual([]);
    expect(made.web_accessible_resources ?? []).toEqual([]);
  });

  it('allows no remote source, no inline script and no eval', () => {
    const policy = JSON.stringify(made.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/u);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
