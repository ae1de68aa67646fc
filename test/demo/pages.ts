import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** The demo's pages and the addresses they are served under. */
export const MAIL_URL = 'https://mail.google.com/mail/u/0/';
export const RECORD_URL = 'https://ledgerline.example/app/';

const FOLDER = import.meta.dirname;

/** Hash of each mail, and the client of the sample book it belongs to. */
export const MAILS = {
  vestfold: { hash: '#inbox/FMfcgzQdVestfold', client: 'Nordlys Infrastructure Partners' },
  dafeng: { hash: '#inbox/FMfcgzQdDafeng', client: '海晟新能源集团' },
  corrib: { hash: '#inbox/FMfcgzQdCorrib', client: null },
  skagerrak: { hash: '#inbox/FMfcgzQdSkagerrak', client: 'Nordlys Infrastructure Partners' },
  ninh: { hash: '#inbox/FMfcgzQdNinh', client: 'Ninh Thuan Wind JSC' },
} as const;

export const ACCOUNTS = {
  riftCrest: { hash: '#/accounts/10482', client: 'Rift Crest Geothermal' },
  donglan: { hash: '#/accounts/10517', client: '东岚港口集团' },
  halcyon: { hash: '#/accounts/10533', client: null },
} as const;

/** Serves the demo's pages under their addresses; everything else of these hosts is empty, the rest unreachable. */
export async function serveDemo(context: BrowserContext): Promise<void> {
  const files: Record<string, string> = {
    [MAIL_URL]: 'mail.html',
    [`${MAIL_URL}mail-data.js`]: 'mail-data.js',
    [RECORD_URL]: 'record.html',
    [`${RECORD_URL}record-data.js`]: 'record-data.js',
  };
  await context.route(/^https?:/, (route) => {
    const file = files[route.request().url().split('#')[0] ?? ''];
    if (!file) return route.fulfill({ status: 404, body: '' });
    const contentType = file.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8';
    return route.fulfill({ contentType, body: readFileSync(path.join(FOLDER, file), 'utf8') });
  });
}
