import type { Fact } from '../model/fact';
import { claims } from './claims';
import { FIGURE_EN, FIGURE_ZH, figureOf } from './figure';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { moodAt, sentenceAt } from './mood';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

const UNIT = '(?<unit>days?|weeks?|months?)';
const LATE = '(?:overdue|past[\\s-]due|delinquent|in arrears|in default)';
const OVER = '(?<over>(?:more than|over|at least|nearly|almost|about|exceeding)\\s)?';

/** "45 days overdue", "overdue by 45 days", "90 dpd", "DPD: 31"; 逾期90天, 欠息60天. */
const PATTERNS = [
  new RegExp(`(?<![\\d.,-])\\b${OVER}(?<count>${FIGURE_EN})[\\s-]{1,2}${UNIT}[\\s-]{1,2}${LATE}\\b`, 'gi'),
  new RegExp(
    `\\b${LATE}\\s(?:(?:now|already|since)\\s)?(?:by|for)\\s${OVER}(?<count>${FIGURE_EN})[\\s-]${UNIT}\\b`,
    'gi',
  ),
  // Only a payment: "Interest is 12 days late".
  new RegExp(
    `\\b(?:interest|principal|instalments?|installments?|repayments?|payments?|debt service)\\b[^.;\\n]{0,40}?\\s${OVER}(?<count>${FIGURE_EN})[\\s-]${UNIT}\\slate\\b`,
    'gi',
  ),
  new RegExp(`(?<![\\d.,-])(?<count>\\d{1,4})\\s?DPD(?![A-Za-z])`, 'gi'),
  new RegExp(
    `(?<![A-Za-z])DPD(?:\\s(?:is|of|at|=)|:|为)?\\s?(?<count>\\d{1,4})(?![\\d.,]*\\d|\\s?%|\\+)`,
    'gi',
  ),
  new RegExp(
    `(?:逾期|欠息|拖欠|欠款|违约逾期)(?:本息|本金|利息|贷款|还款)?(?:时间|天数|期限)?(?:\\s|[:“"]|已|达到?|为|是|共|了|有|长达|累计|(?<over>超过?|逾|约|近)){0,5}(?<count>${FIGURE_ZH})(?<plus>余|多)?\\s?(?:(?<unit>天|日|个月|周)(?<half>半)?|(?=[,。;\\s]|$))(?<above>以上|以内)?`,
    'g',
  ),
];

/** What is late, if it is not a payment. */
const OTHER_EN =
  /\b(?:reports?|reporting|repl(?:y|ies)|responses?|answers?|accounts|statements|documents?|deliver(?:y|ies|ables?)|books?|library|homework|construction|works?|project|milestones?|completion|commissioning|permits?|certificates?|shipment|visits?|audit|minutes|review)\b/i;
const OTHER_ZH =
  /(?:报告|报表|财报|资料|材料|回复|答复|审批|工程|竣工|完工|工期|交付|交货|快递|签证|图书|书籍|提交|申报|报送|年检|备案|验收|投产|作业|会议|纪要)[^,。;]{0,6}$/;
/** Rules about any loan, and shares of a book of loans. */
const RULE_EN =
  /^\s?(?:are|is|will be|shall be|must be)\s(?:to be\s)?(?:classified|considered|deemed|treated|moved|placed)|^\s?(?:rule|threshold|criterion|limit|definition|trigger|loans?|ratio)\b/i;
const RULE_ZH = /^(?:的)?(?:[^,。;]{0,2})?(?:贷款|客户|资产)|^[^。;]{0,6}(?:视为|应当?|须|划入|占比|将被)/;
const OBJECT_ZH = /^(?:申报|报送|提交|材料|报告|完工|交付|未报)|^[^,。;]{0,2}(?:未报|未交|申报|报送)/;

const DAYS: Record<string, number> = { d: 1, w: 7, m: 30, 天: 1, 日: 1, 周: 7, 个: 30 };

function read(flat: string, text: string, match: RegExpMatchArray): Fact | null {
  const { count = '', unit = 'd', over, plus, above, half } = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const value = figureOf(count);
  const factor = DAYS[unit.slice(0, 1).toLowerCase()] ?? 1;
  if (value === null) return null;
  // 逾期9 without a unit may be the beginning of anything; 逾期天数：18 is not.
  if (!match.groups?.unit && /^(?:逾期|欠|拖)/.test(match[0]) && !/天数/.test(match[0])) return null;
  const days = Math.round((value + (half ? 0.5 : 0)) * factor);
  const sentence = sentenceAt(flat, start);
  const before = flat.slice(Math.max(sentence.start, start - 60), start);
  const after = flat.slice(end, Math.min(sentence.end, end + 30));
  if (days > 5_000 || OTHER_EN.test(before) || OTHER_ZH.test(before.slice(-14))) return null;
  if (RULE_EN.test(after) || RULE_ZH.test(after) || OBJECT_ZH.test(after)) return null;
  if (/\bloans\s(?:that are\s)?$/i.test(before) || /\b(?:nothing|none|nobody)\b/i.test(before)) return null;
  if (/library|homework/i.test(after) || moodAt(flat, start, end) !== 'stated') return null;
  // A floor, or a month counted as thirty days, is not the number itself.
  const known = factor === 1 && !over && !plus && !above;
  return termFact(text, 'daysPastDue', [start, end], days, { known });
}

/** For how many days a payment has been due and not made. */
export const daysPastDue: FactReader = {
  kind: 'daysPastDue',
  read(text) {
    const flat = flatten(text);
    const claimed = claims(flat.length);
    const found: Fact[] = [];
    for (const pattern of PATTERNS) {
      for (const match of matchesOf(pattern, flat)) {
        const fact = read(flat, text, match);
        if (!fact || !claimed.isFree(fact.start, fact.end)) continue;
        claimed.take(fact.start, fact.end);
        found.push(fact);
      }
    }
    return found.toSorted((a, b) => a.start - b.start);
  },
};
