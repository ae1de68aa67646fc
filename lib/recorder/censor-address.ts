import type { Adapter } from '../adapters/adapter';
import { typeOfWord } from '../adapters/generic/record-address';
import type { Censor } from './censor';

/** Hosts that stand in a recorded page: the product's own where everybody has the same, else one of nobody's. */
export type Hosts = { own: string; recorded: string };

/** `*.lightning.force.com` → `tenant.lightning.force.com`; a server of somebody's keeps only that it is one of mail. */
export function hostsOf(url: URL, adapter: Adapter | undefined): Hosts {
  const claimed = adapter?.hosts.find((one) =>
    one.startsWith('*.') ? url.hostname.endsWith(one.slice(1)) : url.hostname === one,
  );
  const nobody = /mail|post/i.test(url.hostname) ? 'mail.recorded.invalid' : 'site.recorded.invalid';
  return { own: url.hostname, recorded: claimed?.replace('*', 'tenant') ?? nobody };
}

/** Words by which applications name their own views, and numbers by which some name kinds of records. */
const VIEWS =
  /^(add|all|apps?|cgi-bin|compose|create|crm|drafts?|edit|entitydetail|home|html|inbox|index|js\d?|jsp|lightning|list|mail|main|mbox|messages?|msg|new|objects?|odoo|o|page|php|r|read|readmail|records?|search|sent|show|tab|threads?|u|views?|web|\d-\d|[a-z]+\.(aspx?|do|jsp|php))$/i;
/** Parameters that say what kind of page it is. */
const KIND = /(type|model|etn|module|entity|object|objectapikey|view|task|action|page|tab|mode|cmd|func)$/i;

/** Words of routes and names of parameters stay, and what says the kind of page; what may be a value does not. */
function piece(text: string, after: string, censor: Censor): string {
  const named = after.endsWith('=') ? after.slice(0, -1) : '';
  if (VIEWS.test(text) || typeOfWord(text) || /^(false|true)$/.test(text)) return text;
  return named && KIND.test(named) && /^[A-Za-z][\w.-]*$/.test(text) ? censor.name(text) : censor.text(text);
}

/** What stands between two signs of an address, and the name of the parameter before it. */
const PIECES = /([^/?&=#!;:,~|{}"'\s]+=)?([^/?&=#!;:,~|{}"'\s]*)/g;

function route(text: string, censor: Censor): string {
  let plain = text;
  try {
    plain = decodeURIComponent(text);
  } catch {
    // A stray % is taken as it stands.
  }
  const made = plain.replaceAll(PIECES, (_, before: string | undefined, one: string) => {
    const name = before ? censor.name(before) : '';
    return name + (one && piece(one, before ?? '', censor));
  });
  return plain === text ? made : encodeURI(made);
}

/** An address of any kind, whole or relative, as it stands in a page. */
export function censorAddress(address: string, hosts: Hosts, censor: Censor): string {
  if (/^(mailto|tel|sms):/i.test(address)) {
    const at = address.indexOf(':') + 1;
    return address.slice(0, at) + censor.text(address.slice(at));
  }
  if (/^(javascript|data|blob|about):/i.test(address)) return '#';
  const whole = /^([a-z][a-z0-9+.-]*:)?\/\/([^/?#]+)(.*)$/is.exec(address);
  if (!whole) return route(address, censor);
  const [, scheme = '', host = '', rest = ''] = whole;
  const bare = host.replace(/^.*@|:\d+$/g, '').toLowerCase();
  const other = bare === hosts.own ? hosts.recorded : 'other.recorded.invalid';
  return `${scheme}//${other}${route(rest, censor)}`;
}
