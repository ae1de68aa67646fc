import type { PageContext } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { fallsShort, fillIn } from './fill-in';

const claims = (pattern: string, host: string) =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** Exact host, or a subdomain of `*.example.com`; an empty list means any. Never by substring. */
export function claimsHost(adapter: Adapter, host: string): boolean {
  if (!adapter.hosts.length) return true;
  return adapter.hosts.some((one) => claims(one, host));
}

type Reader = { name: string; evidence: Adapter['evidence']; site?: string };

/** Who read a page, and by which of the hosts that everybody knows: never the name of somebody's own server. */
export function readerOf(id: string, host: string, adapters: Adapter[]): Reader | undefined {
  const adapter = adapters.find((one) => one.id === id);
  const site = adapter?.hosts.find((one) => claims(one, host));
  return adapter && { name: adapter.name, evidence: adapter.evidence, ...(site ? { site } : {}) };
}

function cut(context: PageContext): PageContext {
  const limit = (text: string, most: number) => (text.length > most ? text.slice(0, most) : text);
  return {
    ...context,
    title: limit(context.title, 1000),
    url: limit(context.url, 4000),
    people: context.people.slice(0, 300),
    fields: context.fields.slice(0, 300).map((field) => ({
      ...field,
      label: limit(field.label, 200),
      value: limit(field.value, 2000),
    })),
    text: limit(context.text, 400_000),
  };
}

/** Completes a site's reading that falls short. Into what a sender wrote the reader of any page does not look. */
function completed(page: PageSource, adapter: Adapter, context: PageContext, all: Adapter[]): PageContext {
  const general = all.find((one) => one.evidence === 'structure');
  if (!general || general === adapter || !fallsShort(context)) return context;
  if (context.kind === 'email' && !adapter.body) return context;
  try {
    const read = general.read(adapter.body ? { ...page, sealed: adapter.body } : page);
    return read ? fillIn(context, read) : context;
  } catch {
    return context;
  }
}

/**
 * What the page shows: by the first adapter that claims the page and can read it, the generic reader last. An
 * adapter that throws is named in `missing`, and the next one is tried; nothing is ever thrown at the caller.
 */
export function readPage(page: PageSource, adapters: Adapter[]): PageContext {
  const tried: string[] = [];
  for (const adapter of adapters) {
    if (!claimsHost(adapter, page.url.hostname)) continue;
    try {
      const context = adapter.detect(page) ? adapter.read(page) : null;
      if (context) {
        const whole = completed(page, adapter, context, adapters);
        const selection = page.selection?.trim();
        return cut({
          ...whole,
          ...(selection ? { selection: selection.slice(0, 20_000) } : {}),
          missing: [...whole.missing, ...tried],
        });
      }
    } catch {
      tried.push(`adapter.${adapter.id}`);
    }
  }
  return {
    adapter: 'none',
    kind: 'other',
    url: page.url.href,
    title: page.document.title.slice(0, 1000),
    people: [],
    fields: [],
    text: '',
    missing: ['readable', ...tried],
  };
}
