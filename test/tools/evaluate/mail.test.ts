import { describe, expect, it } from 'vitest';
import { calibration } from './calibration';
import type { Data } from './data';
import { inMemory } from './in-memory';
import { CUTS, mailTies } from './mail-ties';
import { relationship } from './relationship';
import { stages } from './stages';

/** Mails by day number: who wrote to whom. */
function mailbox(mails: [day: number, sender: string, ...recipients: string[]][]): Data {
  const messages = mails.map(([day, sender], i) => `${i}\tf\t${day * 86_400 + 3600}\t"subject\t${sender}`);
  const recipients = mails.flatMap(([, , ...people], i) => people.map((one, j) => `${i}\t${j}\t${one}`));
  return inMemory({
    'contacts/enron_messages.tsv': messages.join('\n'),
    'contacts/enron_recipients.tsv': recipients.join('\n'),
  });
}

describe('mail', () => {
  const [first = { day: 0, text: '' }] = CUTS;

  it('ties two people in either direction, by distinct days, without circulars and notes to oneself', () => {
    const data = mailbox([
      [12, 'a', 'b'],
      [10, 'b', 'a', 'c', 'a', 'b'],
      [10, 'a', 'b', 'a'],
      [11, 'a', 'a'],
      [13, 'a', 'b', 'c', 'd'],
    ]);
    expect(mailTies(data, 2)).toEqual([
      { people: ['a', 'b'], days: [10, 12] },
      { people: ['b', 'c'], days: [10] },
    ]);
    expect(mailTies(data, 3)).toHaveLength(4);
  });

  /** Ten pairs in a weekly rhythm up to each cut and ten silent for a year; afterwards those write who may. */
  const pairs = (goesOn: (pair: number) => boolean) =>
    mailbox(
      Array.from({ length: 20 }, (_, pair) => {
        const end = pair < 10 ? first.day : first.day - 365;
        const days = Array.from({ length: 40 }, (__, week) => end - 7 * week);
        const ahead = Array.from({ length: 60 }, (__, week) => first.day + 7 * (week + 1));
        return [...days, ...(goesOn(pair) ? ahead : [])].map((day): [number, string, string] => [
          day,
          `a${pair}`,
          `b${pair}`,
        ]);
      }).flat(),
    );

  it('reaches the gates at a date where rhythm goes on and silence stays', () => {
    const data = pairs((pair) => pair < 10);
    const [auc, brier] = calibration.rows(data);
    expect(auc).toMatchObject({ what: `Enron ${first.text}, AUC`, figure: 1, n: 20, ok: true });
    expect(brier).toMatchObject({ ok: true });
    const share = (stage: string) =>
      stages.rows(data).find((one) => one.what.startsWith(`Enron ${first.text}, ${stage}`));
    expect(share('churn')).toMatchObject({ figure: 1, n: 10, ok: true });
    expect(share('maturity')).toMatchObject({ figure: 0, n: 10, ok: true });
    expect(share('decline')).toMatchObject({ n: 0, ok: false });
  });
  it('misses them where it is the other way round', () => {
    const data = pairs((pair) => pair >= 10);
    const [auc, brier] = calibration.rows(data);
    expect(auc).toMatchObject({ figure: 0, ok: false });
    expect(brier).toMatchObject({ ok: false });
    expect(calibration.rows(data).at(-1)).toMatchObject({ ok: false });
    const churned = stages.rows(data).find((one) => one.what.startsWith(`Enron ${first.text}, churn`));
    expect(churned).toMatchObject({ figure: 0, ok: false });
  });

  /** One person with ten partners, of whom two are warm; `ahead` write again after the cut. */
  const partners = (ahead: number[]) =>
    mailbox([
      ...Array.from({ length: 10 }, (_, i): [number, string, string] => [first.day - 300 + i, 'me', `p${i}`]),
      ...[0, 1].map((i): [number, string, string] => [first.day - 5, 'me', `p${i}`]),
      ...ahead.map((i): [number, string, string] => [first.day + 100, `p${i}`, 'me']),
    ]);

  it.each([
    ['the warm ones write again', [0, 1], { figure: 1, n: 1, ok: true }],
    ['two cold ones do', [2, 3], { ok: false, n: 1 }],
    ['nobody does: no top fifth', [], { figure: Number.NaN, n: 0, ok: false }],
    ['one alone does: no fifth', [0], { figure: Number.NaN, n: 0, ok: false }],
  ])('ranks partners: %s', (_, ahead, expected) => {
    expect(relationship.rows(partners(ahead))[0]).toMatchObject(expected);
  });
  it.each([
    [7, 0],
    [8, 1],
  ])('of %i partners ranks %i people: fewer than eight say little', (count, n) => {
    const met = Array.from({ length: count }, (_, i): [number, string, string] => [first.day, 'me', `p${i}`]);
    const again = [0, 1].map((i): [number, string, string] => [first.day + 1, 'me', `p${i}`]);
    expect(relationship.rows(mailbox([...met, ...again]))[0]).toMatchObject({ n });
  });
});
