import { beforeEach, describe, expect, it, vi } from 'vitest';

type Script = { id: string; matches: string[]; persistAcrossSessions?: boolean };

/** What the browser keeps: permissions, and scripts that it forgets when the extension is updated. */
const kept = vi.hoisted(() => ({ origins: [] as string[], scripts: [] as Script[] }));

vi.mock('../../lib/platform/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: kept.origins }),
      request: vi.fn(async () => true),
      remove: vi.fn(async () => true),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...kept.scripts],
      registerContentScripts: async (scripts: Script[]) => {
        await Promise.resolve();
        if (kept.scripts.length) throw new Error('Duplicate script ID');
        kept.scripts = scripts;
      },
      updateContentScripts: async (scripts: Script[]) => {
        kept.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        kept.scripts = [];
      },
    },
  },
}));

const { browser } = await import('../../lib/platform/browser');
const { registerPill, requestSite, siteName, sitePattern } = await import('../../lib/platform/readers');

beforeEach(() => {
  kept.origins = [];
  kept.scripts = [];
});

describe('the site that is asked for', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/*'],
    [
      'https://meridian.lightning.force.com/lightning/r/Account/001',
      'https://meridian.lightning.force.com/*',
    ],
    ['http://crm.bank.example:8080/web?x=1', 'http://crm.bank.example:8080/*'],
    ['https://crm.bank.example', 'https://crm.bank.example/*'],
    ['https://crm.bank.example/*', 'https://crm.bank.example/*'],
  ])('of %s is %s and no more', async (address, pattern) => {
    expect(sitePattern(address)).toBe(pattern);
    await requestSite(address);
    expect(browser.permissions.request).toHaveBeenLastCalledWith({ origins: [pattern] });
  });

  it('is called by its host', () => {
    expect(siteName('https://crm.bank.example/*')).toBe('crm.bank.example');
    expect(siteName('http://crm.bank.example:8080/*')).toBe('crm.bank.example:8080');
    expect(siteName('https://*/*')).toBeNull();
  });
});

describe('the script on allowed sites', () => {
  it('is registered for exactly these, to stay when the browser starts anew', async () => {
    kept.origins = ['https://b.example/*', 'https://a.example/*', 'chrome://favicon/*'];
    await registerPill();
    expect(kept.scripts).toMatchObject([
      { id: 'page', matches: ['https://a.example/*', 'https://b.example/*'], persistAcrossSessions: true },
    ]);
  });

  it('follows the permissions, and goes with the last', async () => {
    kept.origins = ['https://a.example/*'];
    await registerPill();
    kept.origins = ['https://b.example/*'];
    await registerPill();
    expect(kept.scripts[0]?.matches).toEqual(['https://b.example/*']);
    kept.origins = [];
    await registerPill();
    expect(kept.scripts).toEqual([]);
    await registerPill();
    expect(kept.scripts).toEqual([]);
  });

  it('is registered again after an update, which forgets it', async () => {
    kept.origins = ['https://a.example/*'];
    await registerPill();
    kept.scripts = [];
    await registerPill();
    expect(kept.scripts).toHaveLength(1);
  });

  it('is registered once where two events come at the same time', async () => {
    kept.origins = ['https://a.example/*'];
    await Promise.all([registerPill(), registerPill(), registerPill()]);
    expect(kept.scripts).toHaveLength(1);
  });
});
