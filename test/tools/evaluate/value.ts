import { isHighValue, valueCut } from '../../../lib/domain/measures/value';
import { dayOf } from '../../../lib/domain/time/day';
import { csv, type Data } from './data';
import { type Gate, type Row, row } from './gate';
import { policy } from './policy';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/** Total of the amounts by client. */
function totals(amounts: { client: string; amount: number }[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { client, amount } of amounts) all.set(client, (all.get(client) ?? 0) + amount);
  return all;
}

/** Called high on what they brought in 2008–2013: how much of 2014–2019, all clients' together, is theirs? */
function captured(data: Data, gate: string): Row[] {
  const deals = csv(data.text('amounts/deal_amounts.csv')).map((deal) => ({
    client: deal.recipient ?? '',
    year: Number(deal.year),
    amount: Number(deal.amount_usd2021),
  }));
  const between = (from: number, to: number) =>
    totals(deals.filter((deal) => deal.year >= from && deal.year <= to));
  const before = between(2008, 2013);
  const after = between(2014, 2019);
  const cut = valueCut([...before.values()], policy.value);
  if (!cut) return [row(gate, 'AidData, line between high and general', null, { atMost: 0.25 })];
  const high = [...before].filter(([, value]) => isHighValue(value, cut, undefined, policy.value));
  const theirs = sum(high.map(([client]) => after.get(client) ?? 0));
  const n = before.size;
  return [
    row(gate, 'AidData, share of clients called high', high.length / n, { atMost: 0.25 }, { n }),
    row(
      gate,
      'AidData, share of 2014–2019 they bring',
      theirs / sum(after.values()),
      { atLeast: 0.64 },
      { n },
    ),
  ];
}

/** A verdict that changed, and whether it changed back within two periods. */
export function flips(verdicts: boolean[]): { turnedBack: boolean }[] {
  return verdicts.flatMap((now, i) => {
    const before = verdicts[i - 1];
    if (before === undefined || before === now) return [];
    return [{ turnedBack: verdicts.slice(i + 1, i + 3).includes(before) }];
  });
}

const FIRST = dayOf('2017-06-01');

/** Won in the trailing 90 days, asked every 30: how many changes of verdict were noise? */
function turnedBack(data: Data, gate: string): Row[] {
  const rows = csv(data.text('crm/sales_pipeline.csv')).filter((deal) => deal.account);
  const won = rows
    .filter((deal) => deal.deal_stage === 'Won')
    .map((deal) => ({
      client: deal.account ?? '',
      day: dayOf(deal.close_date ?? ''),
      amount: Number(deal.close_value),
    }));
  const verdicts = new Map<string, boolean[]>(rows.map((deal) => [deal.account ?? '', []]));
  for (let period = 0; period < 8; period += 1) {
    const today = FIRST + 30 * period;
    const value = totals(won.filter((deal) => deal.day > today - 90 && deal.day <= today));
    const cut = valueCut([...value.values()], policy.value);
    if (!cut) continue;
    for (const [client, past] of verdicts) {
      past.push(isHighValue(value.get(client) ?? 0, cut, past.at(-1), policy.value) ?? false);
    }
  }
  const all = [...verdicts.values()].flatMap(flips);
  const share = all.filter((flip) => flip.turnedBack).length / all.length;
  return [row(gate, 'Maven CRM, share of flips that turn back', share, { atMost: 0.08 }, { n: all.length })];
}

export const value: Gate = {
  id: 'G5 value',
  rows(data) {
    return [...captured(data, this.id), ...turnedBack(data, this.id)];
  },
};
