const FULL_WIDTH = /[\uFF01-\uFF5E]/g;

/** Wide and narrow spaces, marks of writing direction, joiners, and pictures: nothing a figure is made of. */
const BLANK =
  /[\u3000\u00A0\u202F\u2009\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Emoji_Presentation}/gu;

/** Every reader asks for the same text in turn. */
let last = { text: '', flat: '' };

/**
 * The text with full-width forms in their plain form and invisible marks and pictures as spaces, so that every
 * position stays what it was: `３．５亿元` reads like `3.5亿元`.
 */
export function flatten(text: string): string {
  if (last.text === text) return last.flat;
  const flat = text
    .replaceAll(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll(BLANK, (one) => ' '.repeat(one.length));
  last = { text, flat };
  return flat;
}
