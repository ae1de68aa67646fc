/** How interest is written. Every pattern begins at a word that is rare, and repeats nothing without a bound. */
import type { RateBase } from '../model/codes';
import { NUMERAL } from './chinese-number';

/** Names of a base that are not its code. */
export const ALIASES: [RegExp, RateBase][] = [
  [/贷款市场报价|LOAN PRIME/, 'LPR'],
  [/SECURED OVERNIGHT/, 'SOFR'],
  [/STERLING OVERNIGHT/, 'SONIA'],
  [/商业参考/, 'CIRR'],
];

const BASE =
  '(?<base>(?<![A-Za-z])(?:SOFR|EURIBOR|LPR|SHIBOR|HIBOR|SONIA|CIRR|LIBOR)(?![A-Za-z])|贷款市场报价利率(?:\\s?\\(LPR\\))?|商业参考利率|loan prime rate|secured overnight financing rate|sterling overnight index average)';

/** `6M EURIBOR`, `5年期以上LPR`, `Term SOFR`. */
const BASE_TERM =
  '(?:(?:(?:\\d{1,2}|one|three|six|twelve|一|二|三|五|六|十二)[\\s-]?(?:M|Y|mo|months?|years?|个月|年)(?:期)?(?:以上)?期?的?[\\s-]?)?(?:(?:daily |overnight )?(?:term|compounded|compound|simple|US|USD|U\\.S\\.|dollar|euro|RFR) ){0,2})?';

const NUM = `\\d{1,4}(?:[.,]\\d{1,4})?|[${NUMERAL}]{1,6}(?:点[${NUMERAL}]{1,3})?`;
const DIGITS = '\\d{1,4}(?:[.,]\\d{1,4})?';
/** A margin, or a range of margins. */
const SPAN = `(?<low>${NUM})(?:\\s?(?:%\\s?)?(?:-|–|~|to|至|到)\\s?(?<high>${NUM}))?`;
const POINTS = '(?:bps?|basis[\\s-]points?|个?\\s?基点|个?\\s?BPS?)(?![A-Za-z])';
const PERCENT = '(?:%|per ?cent(?:age points?)?(?![A-Za-z])|pct(?![A-Za-z])|个百分点)';
const PCT = `(?<pct>${DIGITS})\\s?(?:%|per ?cent(?![A-Za-z]))`;
const PCT_ZH = `(?:(?<pct>${DIGITS})\\s?%|百分之(?<pct2>[${NUMERAL}点]{1,8}))`;
const YEARLY = '(?:\\s(?:p\\.?a\\.?|per annum|a year|annually|per year))?';

/** "SOFR plus 1.85%", "LPR加50个基点", "6-month LIBOR (0.45 %) + a 2.3% margin". */
export const OVER_BASE = new RegExp(
  `${BASE_TERM}${BASE}(?:\\s?\\((?!\\s?[+])[^()]{0,40}\\))?(?:\\s(?:rate|CAS))?\\s?(?:利率|报价|基准)?(?:的?基础上|为基准|基准上)?[,\\s(]{0,2}(?<sign>\\+|plus|and|加点|再加|加收|加|上浮|-|–|—|−|minus|less|减点|减|下浮)\\s?(?:CAS\\s?\\+\\s?)?(?:(?:an?|the|as)\\s){0,2}(?:(?:fixed |credit |applicable |initial )?(?:margin|spread)|利差|点差)?\\s?(?:of|为)?\\s?${SPAN}(?:\\s?(?<unit>${POINTS}|${PERCENT})|(?![\\d.,]*\\d|\\s?(?:年|个|月|日|万|亿|[A-Za-z%])))(?:\\s(?:margin|spread)\\b)?`,
  'gi',
);

/** "195 basis points over 3-month EURIBOR", "a spread of 1.9% over Term SOFR". */
export const UNDER_BASE = new RegExp(
  `(?<![\\d.,])(?:(?:margin|spread) of )?${SPAN}\\s?(?<unit>${POINTS}|${PERCENT})${YEARLY}(?:\\s(?:margin|spread))?\\s{1,4}(?<side>over|above|on top of|below|under|高于|低于)\\s(?:the\\s)?${BASE_TERM}${BASE}`,
  'gi',
);

/** "the margin over SOFR will be 185 bps". */
export const MARGIN_OVER_BASE = new RegExp(
  `\\b(?:margin|spread)\\s(?:over|above)\\s(?:the\\s)?${BASE_TERM}${BASE}(?:\\s(?:is|was|of|at|will be|would be|set)|:){0,2}\\s?${SPAN}\\s?(?<unit>${POINTS}|${PERCENT})`,
  'gi',
);

/** "CIRR of 3.27%": a base that is itself a level. */
export const CIRR_LEVEL = new RegExp(
  `(?<![A-Za-z])CIRR(?: rate)?(?:\\s(?:of|at|is|was)|:|为|是)?\\s?\\(?${PCT}`,
  'gi',
);

/** "fixed rate of 5.35%", "fixed at 6.125%", "固定利率4.2%". */
export const FIXED_BEFORE = new RegExp(
  `(?:\\bfixed(?:[\\s-](?:interest[\\s-]|annual[\\s-]|coupon[\\s-])?(?:rate|interest|coupon))?(?:[\\s-](?:loan|tranche|facility|bond|notes?|debt))?(?:\\s(?:of|at|is|was|to|for \\w{1,8} years at)|:)?(?:\\s(?:about|approximately|circa))?\\s?|固定(?:年|贷款)?利率(?:为|是|:|约为?|按|执行){0,2}\\s?|利率固定(?:为|在|于)?\\s?|锁定(?:为|在)?固定利率(?:为)?\\s?)(?:${PCT}|百分之(?<pct2>[${NUMERAL}点]{1,8}))`,
  'gi',
);

/** "4.2% fixed"; not "4.2% fixed costs". */
export const FIXED_AFTER = new RegExp(
  `(?<![\\d.,])${PCT}${YEARLY}(?:,?\\s(?:all-in\\s)?fixed(?!\\s?-?\\s?(?:fees?|costs?|assets?|income|price|charges?|discount|cap|premium|increase|share|capital|investment|deposit|term)\\b)|的?固定(?:年|贷款)?利率)`,
  'gi',
);

/** "coupon of 6%". */
export const COUPON = new RegExp(
  `\\bcoupon(?: rate)?(?<word>(?:\\s(?:of|is|at|was|fixed|set|:)){0,3}|:)\\s?${PCT}`,
  'gi',
);

/** "an interest rate of 4.75%", "bears interest at 5%". */
export const INTEREST_BEFORE = new RegExp(
  `\\b(?:interest rate|rate of interest|(?:bears?|bearing|carr(?:y|ies)|accrues?|pays?) interest|borrowing rate|lending rate|loan rate|all-in rate)(?:\\s(?:on|for) (?:the|this|our|that) [a-z]{1,12}(?: [a-z]{1,12})?)?(?<word>(?:\\s(?:of|is|at|was|will be|would be|set|fixed|now|about|approximately|around|a)){0,4}|:|\\s?=)\\s?${PCT}`,
  'gi',
);

/** "a 5% interest rate", "5% p.a. interest"; not "a 20% interest in". */
export const INTEREST_AFTER = new RegExp(
  `(?<![\\d.,])${PCT}(?:${YEARLY}\\s(?<word>(?:annual|nominal|all-in|fixed|flat)\\s)?interest rate\\b|\\s(?:p\\.?a\\.?|per annum)\\s(?:fixed\\s)?interest\\b)`,
  'gi',
);

/** 贷款利率为4.35%, 年利率固定为3.6%, 4.9%的年利率; what stands before 利率 says whose it is. */
export const RATE_ZH = new RegExp(
  `(?<whose>[\\u4e00-\\u9fff]{0,2}?)(?:年化|年|贷款|综合|票面|执行|合同|名义|融资|借款|优惠)?(?:利率|年息)(?:水平)?(?<word>(?:为|是|:|约|按|在|固定|锁定|执行|维持|\\s){0,3})(?:(?<low>${DIGITS})\\s?%?\\s?(?:-|–|~|至|到)\\s?)?${PCT_ZH}`,
  'g',
);

/** "margin of 210 basis points", 利差150个基点; a percentage only where it is a loan's margin. */
export const MARGIN_BEFORE = new RegExp(
  `(?:\\b(?:credit |applicable |initial |interest |loan )?(?:margin|spread)(?:\\s(?:of|is|was|at|will be|would be|steps? up to|steps? down to|increases? to|rises? to|falls? to|to|set|about)|:|\\s?=){0,2}\\s?|(?:利差|点差|加点幅度|加点)(?:为|是|:|约|至){0,2}\\s?)${SPAN}\\s?(?<unit>${POINTS}|%(?=\\s(?:p\\.?a|per annum|over))|(?<=(?:applicable|credit|interest|loan) margin[^%]{0,24})%|(?<=(?:利差|点差)[^%]{0,12})%)`,
  'gi',
);

/** "a 210 bps margin". */
export const MARGIN_AFTER = new RegExp(
  `(?<![\\d.,])${SPAN}\\s?(?<unit>${POINTS})\\s(?:credit\\s|loan\\s)?(?:margin|spread)\\b(?!\\s(?:call|tighten|widen))`,
  'gi',
);
