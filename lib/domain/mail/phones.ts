import { PHONE } from './contact-line';
import type { Piece } from './read-signature';

const FAX = /(?:fax|facsimile|传\s*真|傳\s*真|(?<![\p{L}])f)\s*[.:：)]*\s*$/iu;
/** Numbers of another kind, by the words before them. */
const OTHER =
  /(?:qq|微信|wechat|邮编|郵編|zip|税号|账号|帳號|iban|swift|reg(?:istration)?\.?(?: no\.?)?|vat(?: no\.?)?|license|注册号|信用代码)\s*[.:：]*\s*$/iu;
/** A date or a range of years is no number to call. */
const DATE = /^(?:19|20)\d{2}\s*[-/.–]\s*\d{1,4}(?:\s*[-/.–]\s*\d{1,2})?$/;

/** Numbers to call in a signature, as written; fax numbers are none. */
export function phonesIn(text: string): Piece[] {
  const found: Piece[] = [];
  for (const one of text.matchAll(PHONE)) {
    const number = one[0].trim();
    const digits = number.replaceAll(/\D/g, '').length;
    const line = text.slice(text.lastIndexOf('\n', one.index) + 1, one.index);
    const after = text.slice(one.index + one[0].length, one.index + one[0].length + 12);
    if (digits < 7 || digits > 18 || number.includes('\n') || DATE.test(number)) continue;
    if (FAX.test(line) || OTHER.test(line) || /^\s*\(?fax/i.test(after)) continue;
    // A post code and a house number may look like one: a number without sign or label is long or parted.
    if (!/^[+(（]/.test(number) && digits < 8 && !/[-\s.]/.test(number)) continue;
    const start = one.index + one[0].indexOf(number);
    if (found.every((known) => known.text.replaceAll(/\D/g, '') !== number.replaceAll(/\D/g, '')))
      found.push({ text: number, start, end: start + number.length });
  }
  return found;
}
