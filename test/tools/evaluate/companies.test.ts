import { describe, expect, it } from 'vitest';
import { creditCodeCheck } from '../../../lib/domain/match/credit-code';
import { companyNames } from './companies';
import { inMemory } from './in-memory';

const body = '91320900MA1ABCDE2';
const sound = `${body}${creditCodeCheck(body)}`;

const line = (short: string, full: string, code: string) =>
  `${short},${full},"a, b",1,2020-01-01,Li,1,${code},x.example`;

const spec = JSON.stringify([
  { Input: 'Call 541-555-3010.', Results: [{ Text: '541-555-3010' }] },
  { Input: 'My number is 7.', Results: [{ Text: '7' }] },
]);

function rows(lines: string[]) {
  return companyNames.rows(
    inMemory({
      'companies/companies_zh.csv': ['head', ...lines].join('\n'),
      'specs/Sequence/English/PhoneNumberModel.json': spec,
      'specs/Sequence/Chinese/PhoneNumberModel.json': `\uFEFF${spec}`,
    }),
  );
}

describe('companies', () => {
  it('gives the share of sound codes and of names found', () => {
    const found = rows([
      line('海晟', '江苏海晟新能源科技有限公司', sound),
      line('绿港', '盐城绿港投资有限公司', ''),
      line('闪电', '江苏海晟新能源科技有限公司', `${body}@`),
      '"',
    ]);
    expect(found[0]).toMatchObject({ figure: 0.5, n: 2, ok: false });
    expect(found[1]).toMatchObject({ figure: 2 / 3, n: 3, ok: true });
  });
  it('counts phone numbers without a gate', () => {
    const found = rows([]);
    expect(found.slice(2)).toMatchObject([
      { figure: 0.5, n: 2, ok: true },
      { figure: 1, n: 1, ok: true },
      { figure: 0.5, n: 2, ok: true },
      { figure: 1, n: 1, ok: true },
    ]);
    expect(found[0]).toMatchObject({ figure: Number.NaN, ok: false });
  });
});
