/** Legal forms: they differ between papers of one firm and say nothing about which firm it is. */
const LEGAL_ZH =
  /(股份有限公司|有限[责責]任公司|集[团團]有限公司|集[团團]公司|有限合[伙夥]|有限公司|股份公司|公司)$/u;
const LEGAL_EN = new Set([
  'ab',
  'ag',
  'as',
  'bhd',
  'bv',
  'co',
  'company',
  'corp',
  'corporation',
  'gmbh',
  'inc',
  'incorporated',
  'jsc',
  'kk',
  'limited',
  'llc',
  'llp',
  'lp',
  'ltd',
  'nv',
  'oy',
  'plc',
  'pte',
  'pty',
  'sa',
  'sarl',
  'sas',
  'sdn',
  'spa',
  'srl',
  'the',
]);

/**
 * A name as it is compared: NFKC, lower case, without punctuation, parentheses' brackets and legal forms.
 * `Haisheng Renewable Energy Co., Ltd.` → `haisheng renewable energy`; `海晟新能源集团有限公司` → `海晟新能源`.
 */
export function nameKey(name: string): string {
  const flat = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[.'’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = flat.split(' ').filter((word) => !LEGAL_EN.has(word));
  let key = (words.length ? words : flat.split(' ')).join(' ');
  if (/\p{Script=Han}/u.test(key)) {
    key = key.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
    const short = key.replace(LEGAL_ZH, '').replace(/集[团團]$/u, '');
    if (short.length >= 2) key = short;
  }
  return key;
}

/** Keys of all names of a client, each once. */
export function nameKeys(names: string[]): string[] {
  return [...new Set(names.map(nameKey).filter(Boolean))];
}

/**
 * True where one key begins with the other and the shorter is long enough to mean something: four letters, or
 * three Chinese characters (two name half the firms of a city).
 */
export function similarKeys(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const enough = /\p{Script=Han}/u.test(short) ? 3 : 4;
  if (short.length < enough || !long.startsWith(short)) return false;
  const next = long[short.length];
  return next === undefined || next === ' ' || /\p{Script=Han}/u.test(next);
}
