import type { BrowserContext } from '@playwright/test';

/** Records of an application nobody has prepared: names of classes made by a machine, nothing that marks a field. */
export type Deal = {
  client: string;
  amount: string;
  stage: string;
  close: string;
  country: string;
  desk: string;
};

export const HARBOUR = 'https://harbourline.example';

export const DEALS: Record<string, Deal> = {
  '7001': {
    client: 'Kestrel Tidal Power',
    amount: 'EUR 42,000,000',
    stage: 'Mandate',
    close: '2027-03-31',
    country: 'Ireland',
    desk: 'Northern desk',
  },
  '7002': {
    client: 'Merlin Grid Storage',
    amount: 'USD 9,500,000',
    stage: 'Due diligence',
    close: '2027-09-15',
    country: 'Denmark',
    desk: 'Baltic desk',
  },
};

const ORDER: Record<string, (keyof Deal)[]> = {
  '7001': ['client', 'amount', 'stage', 'close', 'country', 'desk'],
  // The next record has its lines in another order.
  '7002': ['country', 'stage', 'desk', 'close', 'amount', 'client'],
};

const LABELS: Record<keyof Deal, string> = {
  client: 'Obligor',
  amount: 'Facility amount',
  stage: 'Stage',
  close: 'Expected close',
  country: 'Country',
  desk: 'Desk',
};

/** Two builds of the same application: every class differs. */
const BUILDS: Record<string, string> = { '7001': 'x1k9', '7002': 'q8zz2' };

export function dealPage(id: string, script = ''): string {
  const deal = DEALS[id];
  const build = BUILDS[id] ?? 'm3';
  const rows = (ORDER[id] ?? []).map(
    (key) =>
      `<div class="css-${build}r"><div class="css-${build}a">${LABELS[key]}</div><div class="css-${build}b"><span>${deal?.[key]}</span></div></div>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbourline</title>
    <style>body{font:15px sans-serif;margin:24px}.css-${build}r{display:flex;gap:16px;padding:8px 0}.css-${build}a{width:160px;color:#666}</style></head>
    <body><header><a href="/facilities">Facilities</a></header><div class="css-${build}m">${rows.join('')}</div>${script}</body></html>`;
}

/** Serves the application; `scripts` are added to a record's page. */
export async function serveHarbour(
  context: BrowserContext,
  scripts: Record<string, string> = {},
): Promise<void> {
  await context.route(`${HARBOUR}/**`, (route) => {
    const id = /\/facilities\/(\d+)$/.exec(new URL(route.request().url()).pathname)?.[1] ?? '';
    const known = DEALS[id] ? dealPage(id, scripts[id]) : '';
    return route.fulfill({
      status: known ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: known,
    });
  });
}
