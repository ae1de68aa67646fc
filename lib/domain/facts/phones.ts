import type { Fact } from '../model/fact';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import type { FactReader } from './reader';

/** Digits with at most two separators between neighbours; what it is the words and groups decide. */
const CANDIDATE =
  /(?<![\d_@#$€£¥*=/+-])(?<![A-Za-z](?!\())(?<!\d[.,:])(?:\(?\+\s?|\()?\d(?:[ .()–-]{0,2}\d){4,20}/g;

const EXTENSION = /^\s?(?:ext(?:ension)?\.?|x|#|转|分机)\s?:?\s?\d{1,6}(?!\d)/i;

/** The nearest of these before a number says what it is. */
const PHONE_LABEL =
  /(?:\b(?:tele)?phone|\btel|\bmobile|\bcell(?:phone)?|\bhotline|\bdirect(?: line)?|\boffice|\bwhats ?app|\bcall(?: (?:me|us))?|\bdial|\breach (?:me|us)|\b[TMDOPHW](?=[\s:.]))\.?(?:\s?(?:numbers?|no\.?|nr\.?))?|电话(?:号码?)?|手机(?:号码?)?|座机|热线|固话|致电|拨打|联系方式|移动电话|微信(?:号|同号)?/gi;
const FAX_LABEL = /\bfax\b|\bF(?=[\s:.])|传真/gi;
const OTHER_LABEL =
  /\bno\.|\bnr\.|\bref(?:erence)?\b|\binvoice|\border|\bPO\b|\baccount|\ba\/c\b|\bIBAN|\bSWIFT|\bBIC\b|\bcard\b|\bcontract|\bproject (?:no|number)|\bpassport|\bregistration|\bversion|\bserial|\bID\b|\bSSN\b|\bcode\b|编号|账号|帐号|账户|卡号|订单|合同|注册号|信用代码|身份证|证号|代码|流水|群号|QQ|发票|批次|税号|邮编|版本|日期|文号/gi;

const LOOK_BACK = 28;

/** How near before the number a label stands; Infinity for none. The words between hold no other number. */
function labelDistance(pattern: RegExp, before: string): number {
  let distance = Infinity;
  for (const { 0: label, index } of before.matchAll(pattern)) distance = before.length - index - label.length;
  return distance;
}

type Label = 'phone' | 'other' | 'none';

function labelOf(before: string): Label {
  const phone = labelDistance(PHONE_LABEL, before);
  const other = Math.min(labelDistance(FAX_LABEL, before), labelDistance(OTHER_LABEL, before));
  if (phone === Infinity && other === Infinity) return 'none';
  return phone <= other ? 'phone' : 'other';
}

/** 2026-11-24, 24.11.2026, 20261124, a row of years, 192.168.100.200, 1.2345678 */
function isOtherFigure(raw: string, groups: string[]): boolean {
  if (/^(?:19|20)\d{2}[-–./ ]\d{1,2}[-–./ ]\d/.test(raw)) return true;
  if (/^\d{1,2}[-–./]\d{1,2}[-–./](?:(?:19|20)\d{2}|\d{2})$/.test(raw)) return true;
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(raw)) return true;
  if (groups.every((group) => /^(?:19|20)\d{2}$/.test(group))) return true;
  return /^\d+\.\d+$/.test(raw) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(raw);
}

/** +86 10 …, 0049 30 … */
const ABROAD = /^\(?\+\s?\(?[1-9]|^\(?00\s?[1-9]/;

/** Numbers that need no label, by their digits and by how they are grouped. Chinese: 工信部 numbering plan. */
const SHAPES: { digits: RegExp; groups: RegExp }[] = [
  // 138 5550 1234, 13855501234, with 86 before it
  {
    digits: /^(?:86)?1[3-9]\d{9}$/,
    groups: /^(?:86 )?(?:\d{11}|\d{3} \d{4} \d{4}|\d{3} \d{8}|\d{7} \d{4}|\d{13})$/,
  },
  // 400-810-8888, 4008108888
  {
    digits: /^[48]00\d{7}$/,
    groups: /^(?:\d{10}|\d{3} \d{3} \d{4}|\d{3} \d{4} \d{3}|\d{3} \d{7}|\d{4} \d{3} \d{3})$/,
  },
  // 010-6555 0188, (0515) 5550188, 010-65550188-8008
  { digits: /^0(?:10|2\d|[3-9]\d{2})\d{7,14}$/, groups: /^0\d{2,3} (?:\d{7,8}|\d{3,4} \d{4})(?: \d{1,6})?$/ },
  // (541) 555-3010, 415.555.0134, 1-800-555-0199
  { digits: /^1?[2-9]\d{2}[2-9]\d{6}$/, groups: /^(?:1 )?\d{3} \d{3} \d{4}$/ },
  // 020 7946 0958, 0171 1234567: national numbers with their leading zero
  { digits: /^0[1-9]\d{8,9}$/, groups: /^\d{2,5}(?: \d{2,8}){1,4}$/ },
];

/** 12-3456-78: a number of something else is seldom followed by what is counted. */
const COUNTED = /^(?:[A-Za-z%_]|:\d| ?(?:\d|元|万|亿|股|吨|平方|人|份|[年月日号]|shares?\b|MW))/;

/** 95588, 10086, 12345: short numbers, only where one is told to call them. */
const HOTLINE = /^(?:95\d{3,4}|1\d{4}|96\d{3,4})$/;

function isPhone(raw: string, label: Label): boolean {
  const digits = raw.replaceAll(/\D/g, '');
  const groups = raw.split(/\D+/).filter(Boolean);
  if (label === 'other' || digits.length > 17) return false;
  if (ABROAD.test(raw))
    return digits.length >= 8 && digits.replace(/^00/, '').length <= (groups.length > 1 ? 16 : 15);
  if (isOtherFigure(raw, groups)) return false;
  const shape = groups.join(' ');
  if (SHAPES.some((one) => one.digits.test(digits) && one.groups.test(shape))) return true;
  if (label !== 'phone') return false;
  return HOTLINE.test(digits) || (digits.length >= 7 && digits.length <= 15);
}

/** Without a bracket that has no partner, at either end. */
function trimmed(raw: string): { raw: string; skipped: number } {
  const opens = raw.split('(').length;
  const closes = raw.split(')').length;
  if (opens === closes) return { raw, skipped: 0 };
  return raw.startsWith('(') && opens > closes ? { raw: raw.slice(1), skipped: 1 } : { raw, skipped: 0 };
}

/** Numbers one can call, as they are written. A fax, a date, an account and a project's number are none. */
export const phones: FactReader = {
  kind: 'phone',
  read(text) {
    const flat = flatten(text);
    const found: Fact[] = [];
    for (const match of matchesOf(CANDIDATE, flat)) {
      const { raw, skipped } = trimmed(match[0]);
      const start = match.index + skipped;
      let end = start + raw.length;
      const extension = EXTENSION.exec(flat.slice(end, end + 16))?.[0] ?? '';
      const after = flat.slice(end, end + 8);
      if (!extension && COUNTED.test(after)) continue;
      const line = flat.slice(Math.max(0, start - LOOK_BACK), start);
      // Words before an earlier number or line belong to that one.
      const before = line.slice(Math.max(line.lastIndexOf('\n') + 1, line.search(/\d[^\d]*$/) + 1));
      if (/(?:\b[A-Z]{3}|[¥$€£])\s?$/.test(before) && !/\b(?:TEL|MOB|CEL)\s?$/.test(before)) continue;
      const label = labelOf(before);
      if (!isPhone(raw, label)) continue;
      end += extension.length;
      const known = label === 'phone' || ABROAD.test(raw);
      found.push({
        kind: 'phone',
        value: flat.slice(start, end),
        quote: text.slice(start, end),
        start,
        end,
        known,
        confidence: known ? 0.95 : 0.85,
      });
    }
    return found;
  },
};
