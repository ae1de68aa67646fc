/**
 * Rules by which a page is never read: a host (`crm.example.com`, with its `www.`), a domain with everything below it
 * (`*.bank.cn`), either with a path (`crm.example.com/hr/*`). Pure, for the page and the panel must agree.
 */

/** How many rules are kept, and how long one may be. */
const MOST_RULES = 500;
const LONGEST = 300;

const hostOf = (text: string) => {
  // The browser knows how hosts are written; letters of other scripts become those of the address.
  const url = `http://${text}/`;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && parsed.pathname === '/' && !parsed.username ? parsed : null;
};

/** Slashes once, letters small, nothing encoded: a page cannot be reached past its rule by writing it otherwise. */
function plainPath(path: string): string {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // A stray % is taken as it stands.
  }
  return text.toLowerCase().replaceAll(/\/{2,}/g, '/');
}

/** A rule as it is kept; null where it is none. What is pasted may be a whole address. */
export function ruleOf(text: string): string | null {
  const bare = text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const found = /^(\*\.)?([^/*?#]+)([/?#].*)?$/.exec(bare);
  const [, wild = '', host = '', path = ''] = found ?? [];
  const url = hostOf(host);
  // Some browsers write what cannot stand in a host with %.
  if (!url || bare.length > LONGEST || !/^(?=.*[a-z0-9])[a-z0-9._:[\]-]+$/.test(url.hostname)) return null;
  // `*.com` would be most of the web, and `*.10.0.0.1` nothing.
  if (wild && (!url.hostname.includes('.') || /^[\d.]+$/.test(url.hostname))) return null;
  const rest = plainPath(path)
    .replace(/^[?#]/, '/$&')
    .replace(/\/\*?$/, '');
  return `${wild}${url.host.replace(/\.$/, '')}${rest}`;
}

function hostFits(rule: string, url: URL): boolean {
  const wild = rule.startsWith('*.');
  const wanted = wild ? rule.slice(2) : rule;
  const port = /:\d+$/.test(wanted);
  const host = (port ? url.host : url.hostname).replace(/\.(?=:|$)/, '');
  return host === wanted || host === `www.${wanted}` || (wild && host.endsWith(`.${wanted}`));
}

/** `/hr` takes in `/hr` and all below it; `*` stands for anything. Query and fragment are part of the path. */
function pathFits(rule: string, url: URL): boolean {
  if (!rule) return true;
  const path = plainPath(`${url.pathname}${url.search}${url.hash}`);
  const parts = rule.split('*');
  const last = parts.pop() ?? '';
  // Each part at its first place: no later one leaves more room for the rest.
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const at = i === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const ends = (at: number) => at === path.length || /[/?#]/.test(path[at] ?? '');
  if (!parts.length) return path.startsWith(last) && ends(last.length);
  for (let at = path.indexOf(last, from); at >= 0; at = path.indexOf(last, at + 1)) {
    if (last === '' || ends(at + last.length)) return true;
  }
  return false;
}

/** The first rule by which this address is not to be read. */
export function ruleFor(rules: string[], address: string): string | undefined {
  if (!rules.length || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return rules.find((rule) => {
    const slash = rule.indexOf('/');
    const [host, path] = slash < 0 ? [rule, ''] : [rule.slice(0, slash), rule.slice(slash)];
    return hostFits(host, url) && pathFits(path, url);
  });
}

export const RULES_KEY = 'neverRead';

/** Rules as they were stored; whatever else stands there is none. */
export function storedRules(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter((one): one is string => typeof one === 'string').slice(0, MOST_RULES);
}
