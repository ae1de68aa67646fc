import { describe, expect, it } from 'vitest';
import { readFacts } from '../../lib/domain/facts/read-facts';

const RATIOS = ['dscr', 'llcr', 'plcr', 'gearing'];

const read = (text: string) =>
  readFacts(text, { now: '2026-11-24' })
    .filter(({ kind }) => RATIOS.includes(kind))
    .map(({ kind, value, qualifier }) => [kind, value, qualifier ?? ''].join(' ').trim());

describe('a level of the past beside one of today', () => {
  it.each<[string, string[]]>([
    ['DSCR was 1.32x last year and is 1.07x now.', ['dscr 1.07 actual']],
    ['DSCR is 1.07x, down from 1.32x last year.', ['dscr 1.07']],
    ['DSCR fell to 1.07x from 1.32x.', ['dscr 1.07 actual']],
    ['Last year the DSCR stood at 1.32x, today it is 1.07x.', ['dscr 1.07 actual']],
    ['The DSCR is 1.07x vs 1.32x a year ago.', ['dscr 1.07']],
    ['DSCR of 1.07x now (2025: 1.32x).', ['dscr 1.07 actual']],
    ['The DSCR was 1.32x in 2024 and 1.21x in 2025.', ['dscr 1.21']],
    ['The DSCR was 1.32x last year. The DSCR is now 1.07x.', ['dscr 1.07 actual']],
    [
      'DSCR was 1.32x last year and is 1.07x now, below the lock-up at 1.15x.',
      ['dscr 1.07 actual', 'dscr 1.15 lockUp'],
    ],
    ['LLCR, 1.52x at signing, has come down to 1.29x.', ['llcr 1.29']],
    ['The LLCR was 1.52x a year earlier and 1.29x today.', ['llcr 1.29 actual']],
    ['DSCR去年为1.32倍，目前为1.07倍。', ['dscr 1.07 actual']],
    ['DSCR目前为1.07倍，去年为1.32倍。', ['dscr 1.07 actual']],
    ['DSCR为1.07倍，上年同期为1.32倍。', ['dscr 1.07']],
    ['2025年DSCR为1.38倍，今年上半年降至1.11倍。', ['dscr 1.11 actual']],
    ['贷款期覆盖率签约时为1.5倍，如今只有1.29倍。', ['llcr 1.29 actual']],
    ['Gearing was 75% last year and is 68% now.', ['gearing 0.68 actual']],
    ['Opening gearing was 80:20, today it stands at 68:32.', ['gearing 0.68 actual']],
    ['Gearing fell from 75% to 68%.', ['gearing 0.68 actual']],
    ['Gearing is 68%, down from 75% a year ago.', ['gearing 0.68']],
    ['资本金比例由20%提高到25%。', ['gearing 0.75']],
    ['资产负债率去年为70%，目前为65%。', ['gearing 0.65 actual']],
    ['资产负债率由70%下降至65%。', ['gearing 0.65 actual']],
  ])('is not offered: %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['去年实际DSCR降至1.02倍。', ['dscr 1.02 actual']],
    ['The DSCR was 1.32x last year.', ['dscr 1.32 actual']],
    ['The DSCR was 1.32x last year, the covenant is 1.10x.', ['dscr 1.32 actual', 'dscr 1.1 covenant']],
    ['Last year’s DSCR was 1.32x, the base case shows 1.40x.', ['dscr 1.32 actual', 'dscr 1.4 forecast']],
    ['The DSCR was 1.32x last year and the LLCR is 1.45x now.', ['dscr 1.32 actual', 'llcr 1.45 actual']],
    ['DSCR 1.32x in 2026, 1.40x in 2028.', ['dscr 1.32', 'dscr 1.4']],
    ['Gearing was 75% last year.', ['gearing 0.75 actual']],
    ['Gearing was 75% last year and the equity return is now 12%.', ['gearing 0.75 actual']],
  ])('stays where nothing newer is said: %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
