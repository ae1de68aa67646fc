/**
 * The text with full-width forms in their plain form, character by character, so that every position stays
 * what it was: `３．５亿元` reads like `3.5亿元`.
 */
export function flatten(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E\u3000\u00A0\u202F\u2009]/g, (one) => {
    const code = one.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}
