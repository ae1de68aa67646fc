import { amounts } from '../../../lib/domain/facts/amounts';
import type { AmountValue } from '../../../lib/domain/facts/amount-fact';
import type { Fact } from '../../../lib/domain/model/fact';
import { csv, type Data } from './data';
import { type Gate, type Row, row } from './gate';

const NOW = '2026-11-24';
const read = (text: string) => amounts.read(text, { now: NOW });
const valueOf = (fact: Fact) => fact.value as AmountValue;

const UNITS: Record<string, number> = { 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9 };
const CURRENCIES: Record<string, string> = {
  人民币: 'CNY',
  美元: 'USD',
  港币: 'HKD',
  欧元: 'EUR',
  英镑: 'GBP',
};

export type Stated =
  | { kind: 'exact'; amount: number; currency: string }
  | { kind: 'size'; word: string; unit: number; currency: string };

/** The amount column as it is written; null for 未披露 and for a sum without a currency. */
export function stated(column: string): Stated | null {
  const exact = /^([\d.]+)(万|亿)(\D+)$/.exec(column);
  const size = /^(数|近|过)(十亿|千万|百万|十万|亿|万)(\D+)$/.exec(column);
  const [, first = '', second = '', name = ''] = exact ?? size ?? [];
  const currency = CURRENCIES[name];
  const unit = UNITS[second];
  if (!currency || !unit) return null;
  return exact
    ? { kind: 'exact', amount: Number(first) * unit, currency }
    : { kind: 'size', word: first, unit, currency };
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.abs(b);

/** 数千万 is two to nine of them, 近千万 at most one, 过千万 at least one. */
export function isSize({ min, max }: AmountValue, word: string, unit: number): boolean {
  if (word === '近') return max !== undefined && close(max, unit);
  if (min === undefined) return false;
  return word === '过' ? close(min, unit) : close(min, unit * 2) && max !== undefined && close(max, unit * 9);
}

function agrees(fact: Fact, wanted: Stated): boolean {
  if (fact.currency !== wanted.currency) return false;
  return wanted.kind === 'exact'
    ? close(valueOf(fact).amount, wanted.amount)
    : isSize(valueOf(fact), wanted.word, wanted.unit);
}

/** Names and rounds hold figures too; the stated sum is the only fact there should be. */
function funding(data: Data, gate: string): Row[] {
  const rows = csv(data.text('amounts/funding_zh.csv').replace(/^\uFEFF/, ''));
  const of = (kind: Stated['kind']) =>
    rows.flatMap((one) => {
      const wanted = stated(one.金额 ?? '');
      const text = one.事件资讯 ?? '';
      return wanted?.kind === kind ? [{ text, found: read(text), wanted }] : [];
    });
  const share = (kind: Stated['kind'], what: string) => {
    const cases = of(kind);
    const wrong = cases.filter(
      ({ found, wanted }) => found.length !== 1 || !found.every((one) => agrees(one, wanted)),
    );
    const note = wrong.map(
      ({ text, found }) => `“${text}” → ${JSON.stringify(found.map((one) => one.value))}`,
    );
    return row(
      gate,
      what,
      1 - wrong.length / cases.length,
      { atLeast: 0.965 },
      {
        n: cases.length,
        ...(note.length ? { note: note.slice(0, 12).join('; ') } : {}),
      },
    );
  };
  const undisclosed = rows.filter((one) => one.金额 === '未披露');
  const invented = undisclosed.filter((one) => read(one.事件资讯 ?? '').length > 0);
  return [
    share('exact', 'funding, value and currency'),
    share('size', 'funding, 数千万 … as ranges'),
    row(
      gate,
      'funding, false amounts where 未披露',
      invented.length,
      { atMost: 0 },
      {
        n: undisclosed.length,
        ...(invented.length ? { note: invented.map((one) => one.事件资讯).join('; ') } : {}),
      },
    ),
  ];
}

type Sentence = { t: string; gold: { s: number; e: number; v: number; c: string }[] };

/** The labels have the unit alone: 港币87亿元 is labelled 87亿元, as if it were yuan. */
function currencyOf(t: string, { s, c }: { s: number; c: string }): string {
  return CURRENCIES[t.slice(Math.max(0, s - 2), s)] ?? c;
}

/** A found sum is right when it stands where a labelled one does, with its value and currency. */
function finance(data: Data, gate: string): Row[] {
  const sentences = data
    .text('amounts/finance_zh.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sentence);
  let [right, found, wanted] = [0, 0, 0];
  const wrong: string[] = [];
  for (const { t, gold } of sentences) {
    const open = [...gold];
    const facts = read(t);
    found += facts.length;
    wanted += gold.length;
    for (const fact of facts) {
      const { amount, min, max } = valueOf(fact);
      const at = open.findIndex(
        ({ s, e, v, c }) =>
          s < fact.end &&
          e > fact.start &&
          fact.currency === currencyOf(t, { s, c }) &&
          [amount, min, max].some((one) => one !== undefined && close(one, v)),
      );
      if (at < 0) wrong.push(`“${fact.quote}” ${JSON.stringify(fact.value)} ${fact.currency}`);
      else {
        right += 1;
        open.splice(at, 1);
      }
    }
    for (const { s, e, v, c } of open) wrong.push(`missed “${t.slice(s, e)}” ${v} ${c}`);
  }
  const before = process.cpuUsage();
  for (const { t } of sentences) read(t);
  const { user, system } = process.cpuUsage(before);
  const kilobytes = sentences.reduce((sum, { t }) => sum + Buffer.byteLength(t), 0) / 1_000;
  return [
    row(gate, 'finance, recall', right / wanted, { atLeast: 0.99 }, { n: wanted }),
    row(
      gate,
      'finance, precision',
      right / found,
      { atLeast: 0.98 },
      { n: found, note: wrong.slice(0, 60).join('; ') },
    ),
    row(
      gate,
      'finance, ms a kB',
      (user + system) / 1_000 / kilobytes,
      { atMost: 1 },
      { n: sentences.length },
    ),
  ];
}

/** Real Chinese sentences: funding news with the sum in a column, and finance news with labelled sums. */
export const amountsZh: Gate = {
  id: 'G6 amounts',
  rows(data) {
    return [...funding(data, this.id), ...finance(data, this.id)];
  },
};
