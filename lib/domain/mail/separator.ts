import { FORWARD_LINE, SEPARATOR_WORDS } from './header-labels';
import type { Line } from './lines';

const RULE = '-_=*─—－＿';
const BETWEEN = new RegExp(`^[${RULE}]{2,}\\s*(.{2,120}?)\\s*[${RULE}]{2,}$`, 'u');

/** A line of nothing but dashes, underscores, stars … */
export function isRule(line: Line | undefined, least = 5): boolean {
  const text = line?.text.trim() ?? '';
  return text.length >= least && text.length < 200 && /^([-_=*~─—－＿])\1+$/u.test(text);
}

/** A line that says a whole mail follows: "-----Original Message-----", "---- 转发的邮件 ----". */
export function isSeparator(line: Line | undefined): boolean {
  const text = line?.text.trim() ?? '';
  if (!text || text.length > 200) return false;
  if (FORWARD_LINE.test(text)) return true;
  const words = BETWEEN.exec(text)?.[1];
  return words !== undefined && SEPARATOR_WORDS.test(words.trim());
}
