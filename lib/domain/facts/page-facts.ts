import type { Fact, FactKind } from '../model/fact';
import type { PageContext, PageField } from '../model/page-context';
import { amounts } from './amounts';
import { capacities } from './capacities';
import { countries } from './countries';
import { countryNames } from './country-names';
import { dscr } from './cover-ratios';
import { flatten } from './flatten';
import { gearing } from './gearing';
import { loanClasses } from './loan-classes';
import { milestones } from './milestones';
import { ratings } from './ratings';
import type { FactReader } from './reader';
import { sectors } from './sectors';
import { tenors } from './tenors';

/** What a reading of one field gives; its place is the field's line. */
type Found = Pick<Fact, 'value' | 'currency' | 'unit' | 'qualifier' | 'known' | 'confidence'>;
type Reading = (field: PageField, context: PageContext, now: string) => Found[];

const STATED = { known: true, confidence: 0.95 };
/** A longer value is prose, in which a word may be about something else. */
const LONGEST = 120;

const lineOf = ({ label, value }: PageField) => `${label}: ${value}`;

/** What the reader finds in the value, with the label before it for its meaning. */
function reading(reader: FactReader): Reading {
  return (field, _, now) =>
    reader.read(lineOf(field), { now }).filter((fact) => fact.end > field.label.length + 1);
}

/** The same, and where the page's label says nothing to the reader, with the label it knows. */
function readingAs(reader: FactReader, ...labels: string[]): Reading {
  const read = reading(reader);
  return (field, context, now) =>
    [field.label, ...labels]
      .map((label) => read({ ...field, label }, context, now))
      .find((found) => found.length > 0) ?? [];
}

/** A grade of the bank's own is on no agency's scale. */
const rating: Reading = (field, context, now) =>
  /internal|内部/i.test(field.label) ? [] : reading(ratings)(field, context, now);

/** These sums are written where the financing's size is asked for, and are not it. */
const OTHER_SUM = /revenue|budget|exposure|收入|收益|预算|授信额度|合同/i;

/** One figure with its currency, which may stand in a field of its own. A range is no figure. */
const amount: Reading = (field, context, now) => {
  if (OTHER_SUM.test(field.label)) return [];
  const read = (value: string) => reading(amounts)({ ...field, value }, context, now);
  const stated = read(field.value);
  const currency = context.fields.find(({ key }) => key === 'currency')?.value.trim();
  const found = stated.length || !currency ? stated : read(`${currency} ${field.value}`);
  return found.filter(({ value }) => Object.keys(value as object).length === 1);
};

const capacity: Reading = (field, context, now) =>
  reading(capacities)(field, context, now).filter(({ value }) => !('min' in (value as object)));

/** The whole value is a country's name or code; else what the reader makes of it. */
const country: Reading = (field, context, now) => {
  const value = flatten(field.value).trim();
  const exact = countryNames.find(
    ([code, english, chinese]) =>
      code === value ||
      [...english.split('|'), ...chinese.split('|')].some((name) => flatten(name) === value),
  );
  return exact ? [{ value: exact[0], ...STATED }] : reading(countries)(field, context, now);
};

const daysPastDue: Reading = ({ value }) => {
  const days = /^(\d{1,4})\s?(?:days?|天|日)?$/i.exec(value.trim())?.[1];
  return days === undefined ? [] : [{ value: Number(days), ...STATED }];
};

const epCategory: Reading = ({ value }) => {
  const category = /^(?:category\s?)?([ABC])类?$/i.exec(value.trim())?.[1]?.toUpperCase();
  return category ? [{ value: { category }, ...STATED }] : [];
};

/** A stage is where the deal stands, so that only what has happened is read from it. */
const stage: Reading = (field, context, now) =>
  reading(milestones)(field, context, now).filter(
    ({ value }) => (value as { status: string }).status === 'met',
  );

type KeyedReading = { about: 'client' | 'deal'; kind: FactKind; read: Reading };

/** By the domain's field name: whom the field is about on a page of its own, and how it is read. */
const READINGS: Record<string, KeyedReading> = {
  'client.ratings': { about: 'client', kind: 'rating', read: rating },
  'client.loanClass': {
    about: 'client',
    kind: 'loanClass',
    read: readingAs(loanClasses, 'Loan class', '贷款分类'),
  },
  'client.daysPastDue': { about: 'client', kind: 'daysPastDue', read: daysPastDue },
  'client.country': { about: 'client', kind: 'country', read: country },
  industry: { about: 'deal', kind: 'sector', read: reading(sectors) },
  'deal.sector': { about: 'deal', kind: 'sector', read: reading(sectors) },
  'deal.amount': { about: 'deal', kind: 'amount', read: amount },
  'deal.tenorYears': { about: 'deal', kind: 'tenor', read: readingAs(tenors, 'Tenor', '期限') },
  'deal.dscr': { about: 'deal', kind: 'dscr', read: readingAs(dscr, 'DSCR') },
  'deal.gearing': { about: 'deal', kind: 'gearing', read: reading(gearing) },
  'deal.capacity': { about: 'deal', kind: 'capacity', read: capacity },
  'deal.epCategory': { about: 'deal', kind: 'esg', read: epCategory },
  'deal.stage': { about: 'deal', kind: 'milestone', read: stage },
  'deal.on': { about: 'deal', kind: 'milestone', read: reading(milestones) },
};

/** Names as they are compared, letter for letter but for case, width and spaces. */
export const plainName = (name: string) =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** Whether a record is the client's own or one of its deals; another's fields say nothing about either. */
function aboutOf({ record, fields }: PageContext): 'client' | 'deal' | null {
  if (record?.type === 'account') return 'client';
  if (record?.type === 'opportunity') return 'deal';
  if (record?.type !== 'other') return null;
  const named = (key: string) =>
    fields.some((one) => one.key === key && plainName(one.value) === plainName(record.name));
  if (named('deal.name')) return 'deal';
  return named('client.names') ? 'client' : null;
}

/** The fields of a record as a text, a line each; where the facts of `pageFacts` stand. */
export function pageText({ fields }: PageContext): string {
  return fields.map(lineOf).join('\n');
}

/**
 * The facts that a record's own fields state, each quoted as "label: value" from `pageText`. A value that is not
 * understood, or in two ways, gives none.
 */
export function pageFacts(context: PageContext, now: string): Fact[] {
  const about = context.kind === 'record' ? aboutOf(context) : null;
  let start = 0;
  return context.fields.flatMap((field): Fact[] => {
    const from = start;
    const quote = lineOf(field);
    start += quote.length + 1;
    const known = READINGS[field.key ?? ''];
    if (!known || known.about !== about || field.value.length > LONGEST) return [];
    const found = known.read(field, context, now);
    const [first] = found;
    if (!first || found.some((one) => JSON.stringify(one.value) !== JSON.stringify(first.value))) return [];
    const { value, currency, unit, qualifier, known: stated, confidence } = first;
    return [
      {
        kind: known.kind,
        value,
        ...(unit ? { unit } : {}),
        ...(currency ? { currency } : {}),
        ...(qualifier ? { qualifier } : {}),
        quote,
        start: from,
        end: from + quote.length,
        known: stated,
        confidence,
      },
    ];
  });
}
