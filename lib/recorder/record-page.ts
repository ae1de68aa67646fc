import type { Adapter, PageSource } from '../adapters/adapter';
import { readPage } from '../adapters/read-page';
import type { PageContext } from '../domain/model/page-context';
import { type Censor, makeCensor } from './censor';
import { censorAddress, hostsOf } from './censor-address';
import { serialize } from './serialize';

/** A page as a fixture: nothing of anybody in it, and what its reader makes of it. */
export type Recorded = {
  /** The name of both files, without their ends: adapter and day. */
  name: string;
  html: string;
  /** The address to read it under. */
  url: string;
  /** The day on which it was recorded. */
  recorded: string;
  reading: PageContext;
};

/** Words of a text by which somebody could be known: of names, addresses and numbers. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+|\d{3,}/gu) ?? [];

function personal({ people, organisation, record, ownAddresses }: PageContext): string[] {
  const texts = [
    ...people.flatMap((one) => [one.name, one.email, one.organisation, one.phone]),
    organisation?.name,
    organisation?.domain,
    record?.name,
    ...(ownAddresses ?? []),
  ];
  return texts.flatMap((text) => wordsOf(text ?? ''));
}

/** Everything that the page shows or holds, so that no placeholder happens to be one of its words. */
function corpus(root: Document | ShadowRoot): string[] {
  const texts = [root.textContent ?? '', root instanceof Document ? (root.body?.textContent ?? '') : ''];
  for (const el of root.querySelectorAll('*')) {
    texts.push(...[...el.attributes].map((one) => one.value));
    if ('value' in el && typeof el.value === 'string') texts.push(el.value);
    if (el.shadowRoot) texts.push(...corpus(el.shadowRoot));
    const inner = /^I?FRAME$/.test(el.tagName) ? (el as HTMLIFrameElement).contentDocument : null;
    if (inner) texts.push(...corpus(inner));
  }
  return texts;
}

/** Codes and kinds are ours; all else is the page's. */
const OURS = new Set(['adapter', 'kind', 'role', 'type', 'key', 'missing', 'filled', 'direction']);

/** The reading with every text replaced as the page's are. */
function censored(value: unknown, name: string, censor: Censor): unknown {
  if (OURS.has(name)) return value;
  if (typeof value === 'string') return censor.text(value);
  if (Array.isArray(value)) return value.map((one) => censored(one, '', censor));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, censored(one, key, censor)]));
  }
  return value;
}

/** Records a page for the tests. `day` and `seed` come from outside, so that a test can give its own. */
export function recordPage(page: PageSource, adapters: Adapter[], day: string, seed: number): Recorded {
  const { document, url } = page;
  const reading = readPage(page, adapters);
  const hosts = hostsOf(
    url,
    adapters.find((one) => one.id === reading.adapter),
  );
  // Of a server of somebody's the name is theirs; of a product it is everybody's.
  const own = hosts.recorded.endsWith('.invalid') ? hosts.own.split('.').slice(0, -1) : [];
  const avoid = corpus(document).flatMap(wordsOf);
  const { email, record } = reading;
  const ids = [email?.messageId, email?.threadId, record?.id].filter(
    (id) => id !== undefined && id.length > 3,
  );
  const censor = makeCensor(seed, { avoid, personal: [...personal(reading), ...own], ids: ids as string[] });
  const address = censorAddress(url.href, hosts, censor);
  return {
    name: `${reading.adapter}-${day}`,
    html: serialize(document, censor, hosts),
    url: address,
    recorded: day,
    reading: { ...(censored(reading, '', censor) as PageContext), url: new URL(address).href },
  };
}
