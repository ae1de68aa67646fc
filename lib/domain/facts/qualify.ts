/** Which of its four uses a level of cover or gearing has, from the words beside it. */
import type { Qualifier } from '../model/fact';

const LOCK_UP =
  /lock(?:ed)?[\s-]?up|distribution (?:test|block|lock|condition)|锁定|分红(?:限制|测试|条件)|分配(?:限制|测试|条件)/i;
const COVENANT =
  /\b(?:covenants?|covenanted|events? of default|default|breach|must|shall|required?|requires|not (?:be )?(?:less|lower|more|higher|exceed|fall|greater)|no (?:less|lower|more|higher|greater)|at least|at most|maintain|threshold|exceeding|floor|cap|max(?:imum|\.)?)\b|max\.|≥|>=|≤|<=|不得?(?:低|少|超|高)|不应|须|应当|要求|约定|承诺|违约|上限|下限|最高不/i;
const FORECAST =
  /\b(?:forecast|projected|projections?|base[\s-]case|model(?:led)?|expected|budget(?:ed)?|P[579]0|P99|downside|estimated)\b|预测|预计|测算|基准情[景形]|预期|模型|压力情[景形]/i;
const MINIMUM = /\bmin(?:imum|\.)?(?![A-Za-z])|最低/i;
const ACTUAL =
  /\b(?:was|were|stood|came in|actual(?:ly)?|historic(?:al)?|reported|tested at|last test(?:ed)?|fell|dropped|slipped|rose|improved|declined|decreased|increased|achieved|recorded|now|currently)\b|实际|实测|[降升](?:低|高)?[至到]|上年|去年|截至|达到/i;

/**
 * Undefined where the words do not say. A covenant outranks the case it is tested on; a plain minimum does not.
 * `forecast`: what is around says that all of it is one.
 */
export function qualify(words: string, forecast = false): Qualifier | undefined {
  if (LOCK_UP.test(words)) return 'lockUp';
  if (COVENANT.test(words)) return 'covenant';
  if (forecast || FORECAST.test(words)) return 'forecast';
  if (MINIMUM.test(words)) return 'covenant';
  if (ACTUAL.test(words)) return 'actual';
  return undefined;
}
