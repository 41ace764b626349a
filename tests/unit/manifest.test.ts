import { describe, expect, it } from 'vitest';
import { CHROME_PERMISSION_REASONS, manifest, PERMISSION_REASONS } from '../../manifest.config.ts';

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
  });
});
