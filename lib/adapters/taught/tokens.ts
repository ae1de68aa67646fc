/** Which names on a page were given by a person, and which by a machine that will give others tomorrow. */

const MACHINE =
  /^(css|sc|jss|emotion|styled|ember|radix|react|yui|ext|gwt|ng|ngcontent|nghost|mui|svelte|v|q|cke|select2|headlessui|tippy|chakra|mantine|data-v)[-_]|^(ng|svelte|jsx|tw)-|[^\w.:-]/i;

/** Split where a person would breathe: `fieldValue_main-row` → field, Value, main, row. */
function syllables(token: string): string[] {
  return token.split(/[-_.:]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
}

/** Names with a digit, of machines, or that nobody could pronounce. */
export function looksGenerated(token: string): boolean {
  if (!/^[A-Za-z_]/.test(token) || /\d/.test(token) || token.length > 80 || MACHINE.test(token)) return true;
  const parts = syllables(token);
  const letters = parts.join('').length;
  if (!letters) return true;
  // `bdVaJa`, `iQxKz`: many short pieces in mixed case.
  if (/[a-z][A-Z]/.test(token) && letters / parts.length < 2.6) return true;
  return parts.some(
    (part) =>
      (part.length > 4 && !/[aeiouy]/i.test(part)) ||
      /[bcdfghjklmnpqrstvwxz]{6,}/i.test(part) ||
      /[A-Z]{2,}[a-z]+[A-Z]/.test(part),
  );
}

/** Attributes by which pages name a field, for tests or for themselves. */
const NAMING =
  /^(id|name|itemprop|property|field|headers|for|data-(name|field|fieldname|field-name|field-id|key|attribute|attr|property|prop|column|col|test|testid|test-id|cy|qa|selenium-test|automation-id|automation|e2e|hook|target-selection-name|role|label|part|bind))$/;

/** Others that say what an element is, though many fields may share it. */
const HINTING =
  /^(role|type|data-(?!.*(value|state|status|count|index|active|selected|href|url|title|style|view|react|time|date|id$)).*)$/;

export type Attribute = { css: string; naming: boolean };

/** Attributes that are likely to be there, and the same, on the next record. None that repeats what is shown. */
export function attributesOf(el: Element, shown: string): Attribute[] {
  const value = shown.toLowerCase();
  return [...el.attributes]
    .filter(({ name, value: is }) => {
      if (!NAMING.test(name) && !HINTING.test(name)) return false;
      return is.length > 1 && !looksGenerated(is) && is.toLowerCase() !== value && !/["\\\]]/.test(is);
    })
    .map(({ name, value: is }) => ({ css: `[${name}="${is}"]`, naming: NAMING.test(name) }))
    .toSorted((a, b) => Number(b.naming) - Number(a.naming));
}

/** Class names that only say how something looks. */
const LOOKS =
  /^(text|bg|p|m|[pm][xytblr]|flex|grid|block|inline|hidden|w|h|min|max|gap|space|items|justify|self|rounded|border|font|leading|tracking|shadow|overflow|relative|absolute|sticky|fixed|top|left|right|bottom|z|opacity|transition|duration|cursor|pull|float|clearfix|col|row|container|small|muted|active|selected|open|show|shown|first|last|odd|even|hover|focus|disabled|underline|truncate|whitespace|line|order|grow|shrink|align|size|no|is|has|animate|antialiased|uppercase|capitalize|italic|visible|ng|dark|light|sm|md|lg|xl)(-|$)/i;

export function classesOf(el: Element): string[] {
  return [...el.classList].filter(
    (name) => /^[A-Za-z_-][\w-]*$/.test(name) && !LOOKS.test(name) && !looksGenerated(name),
  );
}
