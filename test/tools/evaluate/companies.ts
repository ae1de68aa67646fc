import { phones } from '../../../lib/domain/facts/phones';
import { isCreditCode } from '../../../lib/domain/match/credit-code';
import { isShortNameOf } from '../../../lib/domain/match/short-name';
import { type Data, split } from './data';
import { type Gate, type Row, row } from './gate';

type Company = { short: string; full: string; code: string };

/**
 * Columns: short name, full name, address, registration, founded, person, capital, credit code, site. The file has
 * quotes that nothing closes, so lines are read by their ends: a comma in an address moves only what is between.
 */
function companies(data: Data): Company[] {
  return split(data.text('companies/companies_zh.csv'), ',')
    .slice(1)
    .filter((cells) => cells.length >= 9)
    .map((cells) => ({ short: cells[0] ?? '', full: cells[1] ?? '', code: cells.at(-2) ?? '' }));
}

const share = <T>(all: T[], test: (one: T) => boolean) =>
  all.length ? all.filter(test).length / all.length : null;

type Spec = { Input: string; Results: { Text: string }[] };

/** Numbers of a foreign specification, read exactly: no gate, as some of its numbers are no one's. */
function phoneRows(data: Data, gate: string): Row[] {
  return ['English', 'Chinese'].flatMap((language) => {
    const specs = JSON.parse(
      data.text(`specs/Sequence/${language}/PhoneNumberModel.json`).replace(/^\uFEFF/, ''),
    ) as Spec[];
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const { Input, Results } of specs) {
      const open = Results.map((one) => one.Text);
      wanted += open.length;
      for (const { value } of phones.read(Input, { now: '2026-01-01' })) {
        found += 1;
        const at = open.indexOf(String(value));
        if (at >= 0) right += open.splice(at, 1).length;
      }
    }
    return [
      row(gate, `phones, ${language}, recall`, right / wanted, { atLeast: 0 }, { n: wanted }),
      row(gate, `phones, ${language}, precision`, right / found, { atLeast: 0 }, { n: found }),
    ];
  });
}

/** Chinese firms: are their codes sound, and is what people call them found from their registered name? */
export const companyNames: Gate = {
  id: 'G9 companies',
  rows(data) {
    const all = companies(data);
    const coded = all.filter((one) => one.code);
    const named = all.filter((one) => one.short && one.full);
    return [
      row(
        this.id,
        'credit codes that validate',
        share(coded, (one) => isCreditCode(one.code)),
        { atLeast: 0.997 },
        { n: coded.length },
      ),
      row(
        this.id,
        'short name found from the full one',
        share(named, (one) => isShortNameOf(one.short, one.full)),
        { atLeast: 0.65 },
        { n: named.length },
      ),
      ...phoneRows(data, this.id),
    ];
  },
};
