import type { Fact } from '../model/fact';
import { exact } from './amount-fact';
import { chineseNumber, chineseSpan, NUMERAL } from './chinese-number';
import { claims } from './claims';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import type { FactReader } from './reader';

/**
 * Size of a plant. Units are brought to one measure each: power to MW (or MWp, MVA where so written), storage to
 * MWh, flows to a day (t/d, m3/d, bbl/d) or a year (t/a, m3/a, TEU/a), whichever is written. Of a range the middle,
 * with both ends.
 */
export type CapacityValue = { value: number; unit: string; min?: number; max?: number };

const FIGURE = '(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,3})?|\\d{1,9}(?:\\.\\d{1,4})?)';

/** Measures by how they are written in lower case: the unit they are brought to, and by what factor. */
const MEASURES: Record<string, [unit: string, factor: number]> = {
  kw: ['MW', 1e-3],
  mw: ['MW', 1],
  gw: ['MW', 1e3],
  kwp: ['MWp', 1e-3],
  mwp: ['MWp', 1],
  gwp: ['MWp', 1e3],
  mwac: ['MW', 1],
  mwdc: ['MWp', 1],
  mwe: ['MW', 1],
  mva: ['MVA', 1],
  kwh: ['MWh', 1e-3],
  mwh: ['MWh', 1],
  gwh: ['MWh', 1e3],
  kilowatt: ['MW', 1e-3],
  megawatt: ['MW', 1],
  gigawatt: ['MW', 1e3],
  'megawatt-hour': ['MWh', 1],
  'gigawatt-hour': ['MWh', 1e3],
  千瓦: ['MW', 1e-3],
  兆瓦: ['MW', 1],
  吉瓦: ['MW', 1e3],
  千瓦时: ['MWh', 1e-3],
  兆瓦时: ['MWh', 1],
  吉瓦时: ['MWh', 1e3],
};

const LATIN_POWER = '[kMG]W(?:p|h|ac|dc|e)?|MVA|(?:kilo|mega|giga)watt(?:-hour)?s?';
const POWER = `(${LATIN_POWER})(?![A-Za-z])`;
const POWER_ZH = '(千瓦时|兆瓦时|吉瓦时|千瓦|兆瓦|吉瓦)';

const SCALES: Record<string, number> = {
  million: 1e6,
  thousand: 1e3,
  百万: 1e6,
  十万: 1e5,
  千万: 1e7,
  万: 1e4,
  亿: 1e8,
  千: 1e3,
  百: 1e2,
};

type Rule = { pattern: RegExp; read: (match: RegExpMatchArray) => CapacityValue | null };

function figure(digits: string | undefined): number {
  return Number((digits ?? '').replaceAll(',', ''));
}

function count(text: string | undefined): number {
  const word = text?.toLowerCase() ?? '';
  const words = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const found = words.indexOf(word);
  return found > 1 ? found : (chineseNumber(word) ?? Number(word));
}

/** A value in its measure's unit, times the number of equal blocks. */
function power(low: number, high: number | null, written: string, times = 1): CapacityValue | null {
  const [unit, factor] = MEASURES[written.toLowerCase().replace(/s$/, '')] ?? [];
  if (!unit || !factor || !low) return null;
  const value = (one: number) => exact(one * factor * times);
  if (high === null || high <= low) return { value: value(low), unit };
  return { value: value((low + high) / 2), unit, min: value(low), max: value(high) };
}

function flow(value: number, unit: string, per: string): CapacityValue | null {
  return value ? { value: exact(value), unit: `${unit}/${/^(?:d|日|天)/i.test(per) ? 'd' : 'a'}` } : null;
}

const START = '(?<![\\w.,$€£-])';
const COUNT = `(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)`;
const BLOCKS = 'units?|turbines?|blocks?|sets?|generators?|WTGs?';
const SCALE_ZH = '(百万|十万|千万|万|亿)?';

const RULES: Rule[] = [
  {
    // 60 turbines of 5 MW (each), four units of 150 MW
    pattern: new RegExp(
      `${START}${COUNT} (?:[a-z]{1,12} )?(?:${BLOCKS}) (?:of|at|with|rated(?: at)?) (${FIGURE})[\\s-]?${POWER}(?: each)?`,
      'gi',
    ),
    read: ([, times, digits, unit = '']) => power(figure(digits), null, unit, count(times)),
  },
  {
    // 2×660MW, 2 x 350 MW, 2*1000MW, 2×66万千瓦
    pattern: new RegExp(
      `${START}(\\d{1,3})\\s?[x×*✕]\\s?(${FIGURE})\\s?(万)?-?(?:${POWER}|(千瓦|兆瓦))`,
      'gi',
    ),
    read: ([, times, digits, wan, latin, chinese]) =>
      power(figure(digits) * (wan ? 1e4 : 1), null, latin ?? chinese ?? '', Number(times)),
  },
  {
    // 4台60万千瓦机组, 两台百万千瓦机组
    pattern: new RegExp(
      `(?<![\\d${NUMERAL}])(\\d{1,3}|[${NUMERAL}]{1,2})台(?:套)?(?:单机)?(${FIGURE})?${SCALE_ZH}(?:${POWER}|(千瓦|兆瓦))`,
      'g',
    ),
    read: ([, times = '', digits, scale, latin, chinese]) => {
      if (!digits && !scale) return null;
      const one = (digits ? figure(digits) : 1) * (SCALES[scale ?? ''] ?? 1);
      const unit = latin ?? chinese ?? '';
      const [low, high] = chineseSpan(times) ?? [];
      return low && high ? power(one * low, one * high, unit) : power(one, null, unit, count(times));
    },
  },
  {
    // between 200 and 300 MW
    pattern: new RegExp(
      `\\bbetween (${FIGURE})(?:\\s?(?:${LATIN_POWER}))? and (${FIGURE})[\\s-]?${POWER}`,
      'gi',
    ),
    read: ([, low, high, unit = '']) => power(figure(low), figure(high), unit),
  },
  {
    // 200–300 MW, 300MW, 1.2 GWh, 400 megawatt
    pattern: new RegExp(
      `${START}(${FIGURE})(?:\\s?(?:${LATIN_POWER})?\\s?(?:[-–—~]|至|到|to)\\s?(${FIGURE}))?[\\s-]?${POWER}`,
      'gi',
    ),
    read: ([, low, high, unit = '']) => power(figure(low), high ? figure(high) : null, unit),
  },
  {
    // 50万千瓦, 1.5吉瓦, 30-50万千瓦, 百万千瓦级
    pattern: new RegExp(
      `(?<![\\d.,/])(?:(${FIGURE})\\s?(?:[-–—~]|至|到)\\s?)?(${FIGURE}|[${NUMERAL}]{1,5}(?=万))?\\s?${SCALE_ZH}\\s?${POWER_ZH}`,
      'g',
    ),
    read: ([, low, digits, scale, unit = '']) => {
      if (!digits && !scale) return null;
      const factor = SCALES[scale ?? ''] ?? 1;
      const span = low === undefined && digits ? chineseSpan(digits) : null;
      if (span) return power(span[0] * factor, span[1] * factor, unit);
      const high = digits ? (/^\d/.test(digits) ? figure(digits) : (chineseNumber(digits) ?? 0)) : 1;
      if (low) return power(figure(low) * factor, high * factor, unit);
      return power(high * factor, null, unit);
    },
  },
  {
    // 20万吨/日, 1000万吨/年, 10万立方米/日, 20万方每天
    pattern: new RegExp(
      `(?<![\\d.,/])(${FIGURE})\\s?(万|百万|千万|亿)?\\s?(吨|立方米|立方|方|m3|m³|桶)(?:水|垃圾|原油)?\\s?(?:/|每)\\s?(日|天|d\\b|年|a\\b)`,
      'g',
    ),
    read: ([, digits, scale, what = '', per = '']) =>
      flow(
        figure(digits) * (SCALES[scale ?? ''] ?? 1),
        what === '吨' ? 't' : what === '桶' ? 'bbl' : 'm3',
        per,
      ),
  },
  {
    // 日处理生活垃圾1500吨, 每日15万吨, 年产250万吨, 年加工原油1000万吨
    pattern: new RegExp(
      `(每[日天年]|[日年](?:处理|产|供水|加工|接收|生产|吞吐|净化|转化|处置))(?:能力|规模|量)?(?:[\\u4e00-\\u9fff]{0,6}?)(?:达|为|约|:)?\\s?(${FIGURE})\\s?(万|百万|千万|亿)?\\s?(吨|立方米|立方|方)(?![\\u4e00-\\u9fff]{0,2}碳)`,
      'g',
    ),
    read: ([, per = '', digits, scale, what]) =>
      flow(figure(digits) * (SCALES[scale ?? ''] ?? 1), what === '吨' ? 't' : 'm3', per.replace('每', '')),
  },
  {
    // 150,000 m3/day, 100,000 barrels per day, 80,000 bpd, 500 tonnes per day
    pattern: new RegExp(
      `${START}(${FIGURE})\\s?(million|thousand)?\\s?(?:(m3|m³|cubic met(?:re|er)s?|tonnes?|tons?|t|barrels?|bbl)\\s?(?:/|per|a)\\s?(day|d|year|annum|a)\\b|(bpd|tpd|tpa))`,
      'gi',
    ),
    read: ([, digits, scale, what = '', per = '', short]) => {
      const value = figure(digits) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
      if (short) return flow(value, /^b/i.test(short) ? 'bbl' : 't', /d$/i.test(short) ? 'd' : 'a');
      return flow(value, /^t/i.test(what) ? 't' : /^b/i.test(what) ? 'bbl' : 'm3', per);
    },
  },
  {
    // 5 Mtpa, 4 bcm per year
    pattern: new RegExp(
      `${START}(${FIGURE})\\s?(Mtpa|MTPA|mtpa|bcma|bcm(?:\\s?/\\s?| per | a )(?:year|annum|a)\\b)`,
      'g',
    ),
    read: ([, digits, what = '']) =>
      flow(figure(digits) * (/^b/i.test(what) ? 1e9 : 1e6), /^b/i.test(what) ? 'm3' : 't', 'a'),
  },
  {
    // 1.2 million TEU a year, 120万标箱
    pattern: new RegExp(
      `${START}(${FIGURE})\\s?(million|万|thousand)?\\s?(?:TEUs?\\b|标准?箱)(?:\\s?(?:a|per|/) ?(?:year|annum|年))?`,
      'gi',
    ),
    read: ([, digits, scale]) => flow(figure(digits) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1), 'TEU', 'a'),
  },
];

/** Energy that is made, used or sold, and the size of one machine: a plant's size it is not. */
const PRODUCED_BEFORE =
  /(?:发电量|上网电量|用电量?|耗电量?|售电量?|购电量?|供电量?|送电量?|年发电|电量|节电|output|generat\w*|produc\w*|consum\w*|yield\w*|sold|sells?|sales)[^.。;；]{0,24}$/i;
const PRODUCED_AFTER =
  /^s?\s?(?:per (?:year|annum|month|day)|a (?:year|month|day)|p\.a\.|annually|yearly|of (?:electricity|generation|output)|\/\s?(?:年|月|year|yr|a\b|month)|每年|的?电量)/i;
/** Energy is a plant's size only where it is stored. */
const STORED = /stor(?:e[sd]?|age|ing)|batter(?:y|ies)|BESS|储|电池|[MG]Wp?\s?\/\s/i;
const ONE_BEFORE =
  /(?:单机(?:容量)?(?:为|达|约)?|(?:每台|每座|每个|单台|单个)[\u4e00-\u9fff]{0,6}?(?:容量|功率)?(?:为|达|约|是)?|\beach (?:turbine|unit|one|machine)\b[^.]{0,24}|\bper (?:turbine|unit)\b[^.]{0,12})\s?$/i;
const ONE_AFTER = /^\s?(?:turbines?|machines?|each|per (?:turbine|unit))\b/i;
/** 5500元/千瓦, 0.38元/千瓦时, 每千瓦时0.45元 are prices; 减排 is carbon. */
const PRICE_BEFORE = /(?:[/每]|per )\s?$/i;
const CARBON =
  /(?:减少|减排|节约|节省|消耗|耗煤|燃煤|标准煤|排放|碳|sav(?:e|es|ed|ing)|burn\w*|consum\w*|CO2|CO₂|carbon|emission)/i;

function isSize(text: string, start: number, end: number, unit: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 24);
  if (unit === 'MWh' && !STORED.test(`${before} ${text.slice(start, end)} ${after}`)) return false;
  if (unit === 'MWh' && (PRODUCED_BEFORE.test(before) || PRODUCED_AFTER.test(after))) return false;
  if (ONE_BEFORE.test(before) || ONE_AFTER.test(after)) return false;
  if (/^(?:MW|MWh)$/.test(unit) && PRICE_BEFORE.test(before) && !/[WwhH瓦时]\s?\/\s?$/.test(before))
    return false;
  if (unit.startsWith('t/') && CARBON.test(before.slice(-14) + text.slice(start, end) + after)) return false;
  return true;
}

/** How large a plant is. What it produces in a year, what a unit costs and what one machine has are no facts here. */
export const capacities: FactReader = {
  kind: 'capacity',
  read(text) {
    const flat = flatten(text);
    const claimed = claims(flat.length);
    const found: Fact[] = [];
    for (const { pattern, read } of RULES) {
      for (const match of matchesOf(pattern, flat)) {
        const start = match.index + match[0].length - match[0].trimStart().length;
        const end = match.index + match[0].trimEnd().length;
        const value = claimed.isFree(start, end) ? read(match) : null;
        if (!value) continue;
        claimed.take(start, end);
        if (!isSize(flat, start, end, value.unit)) continue;
        found.push({
          kind: 'capacity',
          value,
          quote: text.slice(start, end),
          start,
          end,
          known: true,
          confidence: 0.9,
        });
      }
    }
    return found.toSorted((a, b) => a.start - b.start);
  },
};
