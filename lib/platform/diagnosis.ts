/** What a report about a reading needs from the browser. */
import { browser } from './browser';

/** What the script found in the page, to be validated; null where it may not run there. */
export async function readStructure(tabId: number): Promise<unknown> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, files: ['/structure.js'] });
    return done?.result ?? null;
  } catch {
    return null;
  }
}

const BROWSERS: [string, RegExp][] = [
  ['Edge', /Edg\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrome\/(\d+)/],
];

export function browserName(): string {
  for (const [name, pattern] of BROWSERS) {
    const found = pattern.exec(navigator.userAgent);
    if (found) return `${name} ${found[1]}`;
  }
  return 'other';
}

/** So short that many hosts share one: it tells two reports of one host alike, and names none. */
export async function hostHash(host: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(host)));
  return Array.from(bytes.slice(0, 3), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
