import type { PageContext } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';

/** Exact host, or a subdomain of `*.example.com`; an empty list means any. Never by substring. */
export function claimsHost(adapter: Adapter, host: string): boolean {
  if (!adapter.hosts.length) return true;
  return adapter.hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
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
        const selection = page.selection?.trim();
        return cut({
          ...context,
          ...(selection ? { selection: selection.slice(0, 20_000) } : {}),
          missing: [...context.missing, ...tried],
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
