import type { Dossier } from '../dossier';
import { isMoment, type Money, type Provenance } from '../model/base';
import type { Client } from '../model/client';
import { EpCategory, LoanClass, RatingScale } from '../model/codes';
import type { Deal } from '../model/deal';
import { Policy } from '../model/policy';
import { notch } from '../measures/rating';
import type { AnswerField, AnswerResult, Question } from './question';

/** A number as people type it: `1,234.5`, `12 %`, full-width digits; null for anything else. */
export function parseNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '').replace(/%$/, '');
  // A comma parts thousands or nothing: `2,5` is somebody's two and a half, not 25.
  if (!/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain.replaceAll(',', ''));
}

/** Which grades a scale has does not depend on the house. */
const DEFAULT_POLICY = Policy.parse({});

function entered(today: string): Provenance {
  return { kind: 'manual', at: today, known: true };
}

/** The client with one field set, and where it comes from. */
function setClient<Field extends keyof Client>(
  dossier: Dossier,
  field: Field,
  value: Client[Field],
  today: string,
): AnswerResult {
  const { client } = dossier;
  return {
    ok: true,
    client: { ...client, [field]: value, provenance: { ...client.provenance, [field]: entered(today) } },
  };
}

/** The deals a fact can be about, the newest first; lost ones need none. */
function openDeals(dossier: Dossier): Deal[] {
  return dossier.deals.filter((deal) => deal.status !== 'lost').toSorted((a, b) => b.on.localeCompare(a.on));
}

function setDeal<Field extends keyof Deal>(
  dossier: Dossier,
  dealId: string | undefined,
  field: Field,
  value: Deal[Field],
  today: string,
): AnswerResult {
  const deals = openDeals(dossier);
  const deal = dealId ? deals.find((one) => one.id === dealId) : deals[0];
  if (!deal) return { ok: false, field: 'deal' };
  return {
    ok: true,
    deal: { ...deal, [field]: value, provenance: { ...deal.provenance, [field]: entered(today) } },
  };
}

const dealField = (dossier: Dossier): AnswerField[] =>
  openDeals(dossier).length > 1 ? [{ name: 'deal', kind: 'deal' }] : [];

/** Asked for where the client has no deal yet to put the amount on. */
const NEW_DEAL: AnswerField[] = [
  { name: 'name', kind: 'text' },
  { name: 'status', kind: 'select', options: ['pipeline', 'closed'], list: 'dealStatus' },
];

function newDeal(
  values: Record<string, string>,
  amount: Money,
  dossier: Dossier,
  today: string,
): AnswerResult {
  const name = (values.name ?? '').trim();
  if (!name) return { ok: false, field: 'name' };
  const status = values.status === 'closed' ? 'closed' : 'pipeline';
  return {
    ok: true,
    newDeal: {
      clientId: dossier.client.id,
      name,
      status,
      amount,
      on: today,
      provenance: { amount: entered(today) },
    },
  };
}

const within = (value: number | null, from: number, to: number): value is number =>
  value !== null && value >= from && value <= to;

function yesNo(field: 'politicalCover' | 'strategicAgreement'): Question {
  return {
    fields: () => [{ name: 'value', kind: 'yesNo' }],
    apply: ({ value }, dossier, today) => setClient(dossier, field, value === 'yes', today),
  };
}

function oneOf<Field extends 'size' | 'appetite'>(
  field: Field,
  options: NonNullable<Client[Field]>[],
): Question {
  return {
    fields: () => [{ name: 'value', kind: 'select', options: [...options], list: field }],
    apply: ({ value }, dossier, today) => {
      const chosen = options.find((one) => one === value);
      return chosen === undefined
        ? { ok: false, field: 'value' }
        : setClient(dossier, field, chosen as Client[Field], today);
    },
  };
}

/** By the code under which `assess` reports the fact as missing; `exchangeRate:USD` is asked as `exchangeRate`. */
export const questions: Record<string, Question> = {
  politicalCover: yesNo('politicalCover'),
  strategicAgreement: yesNo('strategicAgreement'),
  size: oneOf('size', ['sme', 'large']),
  appetite: oneOf('appetite', ['conservative', 'aggressive']),
  countryRisk: {
    fields: () => [{ name: 'class', kind: 'number' }],
    apply: (values, dossier, today) => {
      const value = parseNumber(values.class ?? '');
      if (!within(value, 0, 7) || !Number.isInteger(value)) return { ok: false, field: 'class' };
      return setClient(dossier, 'countryRisk', value, today);
    },
  },
  walletShare: {
    fields: () => [{ name: 'percent', kind: 'percent' }],
    apply: (values, dossier, today) => {
      const value = parseNumber(values.percent ?? '');
      if (!within(value, 0, 100)) return { ok: false, field: 'percent' };
      return setClient(dossier, 'walletShare', value / 100, today);
    },
  },
  loanClass: {
    fields: () => [{ name: 'value', kind: 'select', options: [...LoanClass.options], list: 'loanClass' }],
    apply: ({ value }, dossier, today) => {
      const parsed = LoanClass.safeParse(value);
      if (!parsed.success) return { ok: false, field: 'value' };
      return setClient(dossier, 'loanClass', parsed.data, today);
    },
  },
  rating: {
    fields: () => [
      { name: 'grade', kind: 'text' },
      { name: 'scale', kind: 'select', options: [...RatingScale.options], list: 'scale' },
      { name: 'on', kind: 'day' },
    ],
    apply: ({ grade = '', scale, on }, dossier, today) => {
      const parsed = RatingScale.safeParse(scale);
      const name = grade.normalize('NFKC').trim();
      if (!parsed.success) return { ok: false, field: 'scale' };
      if (notch(name, parsed.data, DEFAULT_POLICY.risk) === null) return { ok: false, field: 'grade' };
      const date = on || today;
      if (!isMoment(date) || date > today) return { ok: false, field: 'on' };
      const rating = { grade: name, scale: parsed.data, on: date };
      return setClient(dossier, 'ratings', [...(dossier.client.ratings ?? []), rating], today);
    },
  },
  dscr: {
    fields: (dossier) => [...dealField(dossier), { name: 'value', kind: 'number' }],
    apply: (values, dossier, today) => {
      const value = parseNumber((values.value ?? '').replace(/[xX×倍]$/u, ''));
      if (!within(value, 0, 20)) return { ok: false, field: 'value' };
      return setDeal(dossier, values.deal, 'dscr', value, today);
    },
  },
  epCategory: {
    fields: (dossier) => [
      ...dealField(dossier),
      { name: 'value', kind: 'select', options: [...EpCategory.options], list: 'epCategory' },
    ],
    apply: (values, dossier, today) => {
      const parsed = EpCategory.safeParse(values.value);
      if (!parsed.success) return { ok: false, field: 'value' };
      return setDeal(dossier, values.deal, 'epCategory', parsed.data, today);
    },
  },
  completionSupport: {
    fields: (dossier) => [...dealField(dossier), { name: 'value', kind: 'yesNo' }],
    apply: (values, dossier, today) =>
      setDeal(dossier, values.deal, 'completionSupport', values.value === 'yes', today),
  },
  dealAmount: {
    fields: (dossier) => [
      ...(openDeals(dossier).length ? dealField(dossier) : NEW_DEAL),
      { name: 'amount', kind: 'number' },
      { name: 'currency', kind: 'currency' },
    ],
    apply: (values, dossier, today) => {
      const amount = parseNumber(values.amount ?? '');
      const currency = (values.currency ?? '').trim().toUpperCase();
      if (amount === null || amount < 0) return { ok: false, field: 'amount' };
      if (!/^[A-Z]{3}$/.test(currency)) return { ok: false, field: 'currency' };
      const deals = openDeals(dossier);
      if (!deals.length) return newDeal(values, { amount, currency }, dossier, today);
      const target = values.deal ?? deals.find((deal) => !deal.amount)?.id;
      return setDeal(dossier, target, 'amount', { amount, currency }, today);
    },
  },
  valueThreshold: {
    fields: () => [{ name: 'amount', kind: 'number' }],
    apply: (values) => {
      const value = parseNumber(values.amount ?? '');
      return value !== null && value > 0
        ? ({ ok: true, valueThreshold: value } satisfies AnswerResult)
        : { ok: false, field: 'amount' };
    },
  },
};
