/** How currencies are written, longest first, so that `US$` is not read as `$`. */
export const CURRENCY_BEFORE: [string, string][] = [
  ['US\\$', 'USD'],
  ['U\\.S\\.\\$', 'USD'],
  ['HK\\$', 'HKD'],
  ['NT\\$', 'TWD'],
  ['AU?\\$', 'AUD'],
  ['CA?\\$', 'CAD'],
  ['S\\$', 'SGD'],
  ['NZ\\$', 'NZD'],
  ['R\\$', 'BRL'],
  ['\\$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['[¥￥]', '¥'],
];

export const CURRENCY_CODES =
  'USD|EUR|GBP|CNY|RMB|CNH|JPY|HKD|TWD|AUD|CAD|SGD|NZD|CHF|INR|KRW|RUB|BRL|ZAR|KES|NGN|VND|IDR|THB|MYR|PHP|PKR|BDT|LKR|AED|SAR|QAR|KWD|EGP|TRY|PLN|SEK|NOK|DKK|MXN|CLP|PEN|COP|KZT|MNT|XAF|XOF|ZMW|GHS|UGX|TZS|ETB|RM';

const CODE_ALIASES: Record<string, string> = { RMB: 'CNY', CNH: 'CNY', RM: 'MYR' };

export function currencyOfCode(code: string): string {
  return CODE_ALIASES[code.toUpperCase()] ?? code.toUpperCase();
}

/** What `¥` stands for in a text: the yen only where the text speaks of Japan's, otherwise the yuan. */
export function yenOrYuan(text: string): 'JPY' | 'CNY' {
  return /[¥￥]/.test(text) && /\byen\b|JPY|Japan|日元|日圆|日本/i.test(text) ? 'JPY' : 'CNY';
}

/** Words after a figure, English. */
export const CURRENCY_WORDS_EN: [string, string][] = [
  ['(?:U\\.?S\\.? )?dollars?', 'USD'],
  ['Australian dollars?', 'AUD'],
  ['Hong Kong dollars?', 'HKD'],
  ['Singapore dollars?', 'SGD'],
  ['Canadian dollars?', 'CAD'],
  ['euros?', 'EUR'],
  ['pounds?(?: sterling)?', 'GBP'],
  ['(?:Chinese )?(?:yuan|renminbi)(?: renminbi)?', 'CNY'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:Indian )?rupees?', 'INR'],
  ['(?:Swiss )?francs?', 'CHF'],
  ['(?:Russian )?(?:rubles?|roubles?)', 'RUB'],
];

/** Words before or after a figure, Chinese; longest first. */
export const CURRENCY_ZH: [string, string][] = [
  ['元人民币', 'CNY'],
  ['人民币', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['美圆', 'USD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['港元', 'HKD'],
  ['港币', 'HKD'],
  ['港幣', 'HKD'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['新台幣', 'TWD'],
  ['加元', 'CAD'],
  ['加币', 'CAD'],
  ['澳元', 'AUD'],
  ['新加坡元', 'SGD'],
  ['新元', 'SGD'],
  ['韩元', 'KRW'],
  ['韩圆', 'KRW'],
  ['卢布', 'RUB'],
  ['卢比', 'INR'],
  ['印度卢比', 'INR'],
  ['瑞士法郎', 'CHF'],
  ['瑞郎', 'CHF'],
  ['泰铢', 'THB'],
  ['越南盾', 'VND'],
  ['印尼盾', 'IDR'],
  ['林吉特', 'MYR'],
  ['雷亚尔', 'BRL'],
  ['比索', 'MXN'],
  ['兰特', 'ZAR'],
  ['迪拉姆', 'AED'],
  ['坚戈', 'KZT'],
  // 元 in these words is no money: New Year's Day, first month, element, component …
  ['[元圆](?![旦月素件器首宵老帅宇气凶朝代])', 'CNY'],
];

/** The code beside the first pattern that is the whole word; the patterns are compiled once. */
function lookUp(list: [string, string][], flags = ''): (word: string) => string | undefined {
  const compiled = list.map(([pattern, code]) => [new RegExp(`^(?:${pattern})$`, flags), code] as const);
  return (word) => compiled.find(([pattern]) => pattern.test(word))?.[1];
}

export const currencyOfSign = lookUp(CURRENCY_BEFORE, 'i');
export const currencyOfEnglishWord = lookUp(CURRENCY_WORDS_EN, 'i');
export const currencyOfChineseWord = lookUp(CURRENCY_ZH);
