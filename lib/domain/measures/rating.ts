import type { RatingScale } from '../model/codes';
import type { Policy } from '../model/policy';

/** Best first; position = notch. CC, C and SD share their neighbours' slots and are kept apart for display. */
const GLOBAL = [
  'AAA',
  'AA+',
  'AA',
  'AA-',
  'A+',
  'A',
  'A-',
  'BBB+',
  'BBB',
  'BBB-',
  'BB+',
  'BB',
  'BB-',
  'B+',
  'B',
  'B-',
  'CCC+',
  'CCC',
  'CCC-',
  'CC',
  'C',
  'D',
];

/** Moody's beside S&P and Fitch. Source: BIS QIS crosswalk. */
const MOODYS = [
  'AAA',
  'AA1',
  'AA2',
  'AA3',
  'A1',
  'A2',
  'A3',
  'BAA1',
  'BAA2',
  'BAA3',
  'BA1',
  'BA2',
  'BA3',
  'B1',
  'B2',
  'B3',
  'CAA1',
  'CAA2',
  'CAA3',
  'CA',
  'C',
];

export const DEFAULT_NOTCH = 21;

/** `BB- *-`, `AA (sf)`, `AAAspc`, `B (negative)`: the grade without watch marks, structure and outlook. */
function plainGrade(grade: string): string {
  return grade
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[−–]/g, '-')
    .replace(/\s*\*[-+]?\s*$/, '')
    .replace(/\s*\((?:SF|P|STABLE|POSITIVE|NEGATIVE|DEVELOPING|稳定|正面|负面)\)\s*$/, '')
    .replace(/\s*SPC$/, '')
    .trim();
}

/**
 * Notch on the global scale, 0 (AAA) … 21 (default); null for a grade the scale does not have. A domestic
 * Chinese grade is lowered by the policy's shift and never better than that (AAA → 7): read on the global
 * scale it would overstate quality by 6–7 notches (BIS WP 648).
 */
export function notch(grade: string, scale: RatingScale, policy: Policy['risk']): number | null {
  const name = plainGrade(grade);
  if (['D', 'SD', 'RD'].includes(name)) return DEFAULT_NOTCH;
  const list = scale === 'moodys' ? MOODYS : GLOBAL;
  const at = list.indexOf(name);
  if (at < 0) return null;
  if (scale !== 'china-domestic') return at;
  return Math.min(at + policy.domesticShift, DEFAULT_NOTCH - 1);
}

/** The global grade at a notch: what a domestic one comes down to. */
export function gradeAt(at: number): string {
  return GLOBAL[Math.min(Math.max(at, 0), GLOBAL.length - 1)] ?? 'D';
}

/** Supervisory slot of a notch: 1 strong … 4 weak, 5 default (CRE33.3). */
export function slotOfNotch(at: number, policy: Policy['risk']): number {
  if (at >= DEFAULT_NOTCH) return 5;
  const slot = policy.ratingSlots.findIndex((last) => at <= last);
  return slot < 0 ? 4 : slot + 1;
}
