import type { PageContext, PagePerson } from '../../domain/model/page-context';
import type { TaughtField, TaughtPage } from '../../domain/model/taught-page';
import type { PageSource } from '../adapter';
import { shownDay } from '../dom/shown-day';
import { addressPattern } from './address-pattern';
import { labelWords } from './beside';
import { findField, type Searched } from './find';
import { rootsOf } from './roots';
import { labelKey } from './value';

/** Which taught page was read, and how much of it was there. */
export type TaughtReading = { pageId: string; record: string; found: string[]; of: number };

type Found = { field: TaughtField; value: string };

const LONG = new Set(['email.body', 'description']);

/** Names of the fields a record is called by, its own kind's first. */
const NAMES: Partial<Record<TaughtPage['type'], string[]>> = {
  contact: ['contact.name'],
  opportunity: ['deal.name', 'client.names'],
};

function personOf(value: (key: string) => string | undefined): PagePerson[] {
  const given = {
    name: value('contact.name'),
    email: value('contact.emails'),
    phone: value('contact.phones'),
    jobTitle: value('contact.jobTitle'),
  };
  if (!given.name && !given.email) return [];
  return [{ role: 'contact', ...Object.fromEntries(Object.entries(given).filter(([, is]) => is)) }];
}

/** A mail's head and body; whoever is taught takes the place of whom the other reader saw in that part. */
function mailOf(
  base: PageContext,
  value: (key: string) => string | undefined,
  id: string | undefined,
): PageContext {
  const roles = { from: value('email.from'), to: value('email.to'), cc: value('email.cc') };
  const taught = Object.entries(roles).flatMap(([role, name]) =>
    name ? [{ role: role as PagePerson['role'], name: name.slice(0, 4000) }] : [],
  );
  const sentAt = shownDay(value('email.sentAt') ?? '') ?? base.email?.sentAt;
  const messageId = base.email?.messageId ?? id;
  return {
    ...base,
    kind: 'email',
    people: [...taught, ...base.people.filter((one) => !taught.some(({ role }) => role === one.role))],
    email: {
      attachments: [],
      ...base.email,
      subject: value('email.subject') ?? base.email?.subject ?? '',
      body: value('email.body') ?? base.email?.body ?? '',
      ...(sentAt ? { sentAt } : {}),
      ...(messageId ? { messageId } : {}),
    },
  };
}

function recordOf(
  base: PageContext,
  page: TaughtPage,
  found: Found[],
  value: (key: string) => string | undefined,
  id: string | undefined,
): PageContext {
  const keys = [...(NAMES[page.type] ?? []), 'client.names', 'contact.name', 'deal.name'];
  const name = keys.map(value).find(Boolean) ?? base.record?.name ?? '';
  const organisation = value('client.names');
  const person = personOf(value);
  const labels = new Set(found.map(({ field }) => labelKey(field.label)));
  const values = new Set(found.map(({ value: is }) => is));
  return {
    ...base,
    kind: 'record',
    people: [...person, ...base.people.filter((one) => !one.email || one.email !== person[0]?.email)],
    ...(organisation ? { organisation: { ...base.organisation, name: organisation } } : {}),
    record: {
      type: page.type === 'mail' ? 'other' : page.type,
      name: name.slice(0, 1000),
      ...((id ?? base.record?.id) ? { id: id ?? base.record?.id } : {}),
    },
    fields: [
      ...found.map(({ field, value: is }) => ({
        ...(field.key === 'own' ? {} : { key: field.key }),
        label: field.label,
        value: is.slice(0, 2000),
      })),
      ...base.fields.filter((one) => !labels.has(labelKey(one.label)) && !values.has(one.value)),
    ].slice(0, 300),
  };
}

/** Codes of what another reader missed that taught fields supply. */
const SUPPLIES: Record<string, RegExp> = {
  'email.subject': /^subject$/,
  'email.from': /^sender/,
  'email.to': /^recipients$/,
  'email.sentAt': /^sentAt$/,
  'email.body': /^body$/,
};

/**
 * The page as it was taught, before any other reader's opinion: what was found takes the place of what another reader
 * has read, and that supplies the rest. The reading stands as it is where no taught page fits the address.
 */
export function readTaught(
  source: PageSource,
  base: PageContext,
  pages: TaughtPage[],
): { context: PageContext; reading?: TaughtReading } {
  const here = addressPattern(source.url);
  const page = pages.find((one) => one.host === here.host && one.path === here.path);
  if (!page?.fields.length) return { context: base };
  const roots = rootsOf(source.document);
  const labels = page.fields.flatMap((field) => field.beside?.text ?? []);
  const searched: Searched = { roots, words: labelWords(roots, labels) };
  const found: Found[] = [];
  const lost: string[] = [];
  for (const field of page.fields) {
    const hit = findField(searched, field, LONG.has(field.key));
    if (hit) found.push({ field, value: hit.value });
    else lost.push(field.label);
  }
  const reading = {
    pageId: page.id,
    record: here.id ?? '',
    found: found.map(({ field }) => field.id),
    of: page.fields.length,
  };
  // Nothing of it here: most likely another view under the same address.
  if (!found.length) return { context: base, reading };
  const value = (key: string) => found.find(({ field }) => field.key === key)?.value;
  const context =
    page.type === 'mail' ? mailOf(base, value, here.id) : recordOf(base, page, found, value, here.id);
  const supplied = found.flatMap(({ field }) => SUPPLIES[field.key] ?? []);
  const stillMissing = base.missing.filter((code) => {
    if (page.type === 'mail')
      return !supplied.some((pattern) => pattern.test(code)) && !/^record|^fields/.test(code);
    if (code === 'record.id') return !context.record?.id;
    if (code === 'record.name') return !context.record?.name;
    return code !== 'record.type' && code !== 'fields' && code !== 'readable';
  });
  return {
    context: { ...context, adapter: 'taught', missing: [...lost, ...stillMissing].slice(0, 50) },
    reading,
  };
}
