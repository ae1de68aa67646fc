/** Figures as people write them, in digits and in words, for the readers of terms. */
import { chineseNumber, chineseSpan, NUMERAL } from './chinese-number';

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const WORDS = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i + 1]),
  ...TEENS.map((word, i): [string, number] => [word, i + 10]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** `15`, `14.5`, `fifteen`, `twenty-five`, `fifteen (15)`. Without a group of its own. */
export const FIGURE_EN = `(?:\\d{1,4}(?:\\.\\d{1,3})?|(?:${TENS.join('|')})(?:-(?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')})(?:\\s?\\(\\d{1,3}\\))?`;

/** `15`, `1.25`, `十五`, `一点三`. */
export const FIGURE_ZH = `(?:\\d{1,4}(?:\\.\\d{1,3})?|[${NUMERAL}]{1,6}(?:点[${NUMERAL}]{1,3})?)`;

function english(text: string): number | null {
  const [tens = '', ones] = text.split('-');
  const first = WORDS.get(tens);
  return first === undefined ? null : first + (ones ? (WORDS.get(ones) ?? 0) : 0);
}

function chinese(text: string): number | null {
  const [whole = '', decimals] = text.split('点');
  if (chineseSpan(whole)) return null;
  const value = chineseNumber(whole);
  if (value === null || !decimals) return value;
  const fraction = chineseNumber(decimals);
  return fraction === null ? null : Number(`${value}.${fraction}`);
}

/** What a figure matched by {@link FIGURE_EN} or {@link FIGURE_ZH} comes to; null for a range such as 七八. */
export function figureOf(text: string): number | null {
  const plain = text
    .replace(/\s?\(\d{1,3}\)$/, '')
    .trim()
    .toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return english(plain) ?? chinese(plain);
}
