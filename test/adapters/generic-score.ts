import type { PageContext } from '../../lib/domain/model/page-context';
import type { SeenMail } from './generic-mails';
import type { SeenRecord } from './generic-records';

/** Separators and spaces do not count: a page breaks a value over lines, the reader joins them with commas. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s,，]+/g, '')
    .toLowerCase();

export type Score = {
  file: string;
  name: boolean;
  id: boolean;
  right: number;
  of: number;
  lost: string[];
  wrong: string[];
};

/** The labelled fields read right, those lost, and whatever the page does not say. */
export function scoreRecord(context: PageContext, seen: SeenRecord): Score {
  const all = new Map(Object.entries({ ...seen.fields, ...seen.also }).map(([k, v]) => [plain(k), plain(v)]));
  const read = context.kind === 'record' ? context.fields : [];
  const got = new Map(read.map((one) => [plain(one.label), plain(one.value)]));
  const lost = Object.entries(seen.fields)
    .filter(([k, v]) => got.get(plain(k)) !== plain(v))
    .map(([k]) => k);
  const wrong = read
    .filter((one) => all.get(plain(one.label)) !== plain(one.value))
    .map((one) => `${one.label} = ${one.value}`);
  const of = Object.keys(seen.fields).length;
  return {
    file: seen.file,
    name: plain(context.record?.name ?? '') === plain(seen.name),
    id: seen.id === undefined || context.record?.id === seen.id,
    right: of - lost.length,
    of,
    lost,
    wrong,
  };
}

export type MailScore = { file: string; lost: string[]; wrong: string[] };

/** Each part of a mail: there and right, lost, or wrong. */
export function scoreMail(context: PageContext, seen: SeenMail): MailScore {
  const lost: string[] = [];
  const wrong: string[] = [];
  const { email } = context;
  if (!email) return { file: seen.file, lost: ['mail'], wrong };
  const check = (what: string, got: string, wanted: string) => {
    if (!got && wanted) lost.push(what);
    else if (got !== wanted) wrong.push(`${what}: ${got.slice(0, 200)}`);
  };
  const role = (name: string) =>
    context.people
      .filter((one) => one.role === name)
      .map((one) => one.email ?? '')
      .toSorted()
      .join(' ');
  check('subject', email.subject, seen.subject);
  check('from', role('from'), seen.from);
  check('to', role('to'), seen.to.toSorted().join(' '));
  check('cc', role('cc'), (seen.cc ?? []).toSorted().join(' '));
  check('day', (email.sentAt ?? '').slice(0, 10), seen.day);
  for (const words of seen.body) if (!email.body.includes(words)) lost.push(`body: ${words}`);
  for (const words of seen.never ?? []) if (email.body.includes(words)) wrong.push(`body: ${words}`);
  if (seen.quoted && !email.quoted?.includes(seen.quoted)) lost.push('quoted');
  return { file: seen.file, lost, wrong };
}
