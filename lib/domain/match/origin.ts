/** Scheme and host of a page in lower case: a system's own numbers hold only there. */
export function originOf(url: string): string | null {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url)?.[0].toLowerCase() ?? null;
}
