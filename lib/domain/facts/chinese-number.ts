const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const SMALL: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters a Chinese numeral below ten thousand is written with, for use inside a character class. */
export const NUMERAL = '零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟';

/** `二〇二六` → 2026, `一千二百三十` → 1230, `十五` → 15; null for anything else. */
export function chineseNumber(text: string): number | null {
  if (!text) return null;
  if ([...text].every((one) => one in DIGITS)) {
    return Number([...text].map((one) => DIGITS[one]).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  for (const one of text) {
    const value = DIGITS[one];
    const unit = SMALL[one];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else return null;
  }
  return total + (digit ?? 0);
}

const NEIGHBOURS =
  /^((?:[零〇一二两三四五六七八九]?[十百千])*)([一二两三四五六七八])([二三四五六七八九])([十百千]?)$/;

/** `二三十` → [20, 30], `十七八` → [17, 18], `三五` → [3, 5]: two digits side by side are a range. Null for anything else. */
export function chineseSpan(text: string): [low: number, high: number] | null {
  const [, lead = '', first = '', second = '', unit = ''] = NEIGHBOURS.exec(text) ?? [];
  const step = (DIGITS[second] ?? 0) - (DIGITS[first] ?? 0);
  if (!first || (step !== 1 && `${first}${second}` !== '三五')) return null;
  const low = chineseNumber(`${lead}${first}${unit}`);
  const high = chineseNumber(`${lead}${second}${unit}`);
  return low === null || high === null ? null : [low, high];
}
