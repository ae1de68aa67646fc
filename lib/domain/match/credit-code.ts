/**
 * The unified social credit code of a Chinese organisation: 18 characters, the last a check digit.
 * Source: GB 32100-2015, weights 3ⁱ mod 31 over an alphabet without I, O, S, V, Z.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const MODULUS = 31;

const SHAPE = /^[\dA-HJ-NP-RTUWXY]{2}\d{6}[\dA-HJ-NP-RTUWXY]{10}$/;

/** The code as it is stored: plain capital letters, without the spaces and hyphens it is sometimes grouped with. */
export function creditCodeKey(written: string): string {
  return written
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '');
}

/** The check digit of the first 17 characters, or null where one of them is not in the alphabet. */
export function creditCodeCheck(body: string): string | null {
  if (body.length !== WEIGHTS.length) return null;
  let sum = 0;
  for (const [i, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(body.charAt(i));
    if (value < 0) return null;
    sum += value * weight;
  }
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/** Whether a code is well-formed and its check digit right. Says nothing about whether the firm exists. */
export function isCreditCode(written: string): boolean {
  const code = creditCodeKey(written);
  return SHAPE.test(code) && creditCodeCheck(code.slice(0, -1)) === code.at(-1);
}
