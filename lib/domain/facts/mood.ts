import { lastMatch } from './matches';

/**
 * Whether words are said as a fact. "No default has occurred" and "若发生违约" speak of a default without stating
 * one; a reader asks here before it believes a signal.
 */
export type Mood = 'stated' | 'negated' | 'hypothetical';

/** Ends of a sentence; a full stop within a figure or after an initial is none. */
const SENTENCE_END = /[。！？!?；;\n]|\.(?=\s+[A-Z"“(]|\s*$|\s*\n)/g;

/** A sentence's parts: what is denied before a comma is not denied after it, unless the list goes on. */
const CLAUSE_END = /[,，、:：]|\bbut\b|\bhowever\b|\balthough\b|\bthough\b|但是?|不过|然而|却/gi;

const NEGATION_EN =
  /\b(?:no|nobody|not(?! only)|never|neither|nor|none|without|cannot|free of|absence of|lack of|rather than|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|averted|ruled? out|instead of|yet to|fail(?:s|ed)? to|unlikely to|den(?:y|ies|ied|ying)|untrue|false that|(?:do|does|did|is|are|was|were|has|have|had|would|could|will|wo|ca|should)n[’']?t)\b/i;
const NEGATION_ZH =
  /(?:没有|没|并无|并非|绝非|并未|尚未|从未|未曾|未能|未(?!来|偿|到期|清)|无(?!论|锡|人机|线)|不存在|不会|不是|不再|不(?=发生|涉及|构成|属于|需要|考虑|打算|准备|接受|同意)|免于|避免|防止|防范|以免|谨防|杜绝|否认|不实|排除|取消)/;

const HYPOTHETICAL_EN =
  /\b(?:if|in case|in the event|unless|provided that|assuming|suppose|supposing|were (?:we|they|he|she|it|the|there) to|had (?:we|they|i|you|he|she|it|the|[A-Z][A-Za-z&’'-]+)\b|should (?:we|they|you|it|the|there|any|an?)\b|would have|could have|might have|whether|hypothetical|for example|e\.g\.|as an example|in theory)\b/i;
const HYPOTHETICAL_ZH =
  /(?:如果|如(?=发生|出现|遇|有|未|果)|(?:^|[,，。;；:：(（])\s*如(?![此何下期上前同实约数今意愿])|若|倘若|倘|假如|假设|假定|一旦|万一|要是|除非|是否|有无|例如|比如|譬如)/;

function lastIndexOf(pattern: RegExp, text: string): number {
  const last = lastMatch(pattern, text);
  return last ? last.index + last[0].length : 0;
}

/** The sentence around a position, and where it begins. At most 600 characters to either side are looked at. */
export function sentenceAt(text: string, position: number): { start: number; end: number } {
  const from = Math.max(0, position - 600);
  // A character more, so that "max. 1.2x" asked about at its figure is not taken for a sentence's end at "max.".
  let start = from;
  const before = text.slice(from, position + 1);
  SENTENCE_END.lastIndex = 0;
  for (let found = SENTENCE_END.exec(before); found; found = SENTENCE_END.exec(before)) {
    const after = from + found.index + found[0].length;
    if (after <= position) start = after;
  }
  const rest = text.slice(position, position + 600);
  const found = rest.search(SENTENCE_END);
  return { start, end: found < 0 ? position + rest.length : position + found };
}

/** Mood of the words at [start, end) in their own sentence. `text` in plain forms (`flatten`). */
export function moodAt(text: string, start: number, end: number): Mood {
  const sentence = sentenceAt(text, start);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (HYPOTHETICAL_EN.test(before) || HYPOTHETICAL_ZH.test(before)) return 'hypothetical';
  // "Should costs rise, …" supposes, "Should we …?" asks.
  if (/^[\s"“(]*should\b/i.test(before) && !/[?？]/.test(text[sentence.end] ?? '')) return 'hypothetical';
  // "…, should it happen" and "……的话" make what stands before them a supposition.
  if (/^[^,，]{0,40}的话/.test(after) || /^[,\s]*(?:if|unless|should)\b/i.test(after)) return 'hypothetical';
  const clause = before.slice(lastIndexOf(CLAUSE_END, before));
  if (NEGATION_EN.test(clause) || NEGATION_ZH.test(clause)) return 'negated';
  // "default has not occurred", "违约并未发生"
  if (/^[^,，;；]{0,24}\b(?:has|have|had|is|are|was|were|did|does|do|will)(?:\s+not|n[’']t)\b/i.test(after))
    return 'negated';
  if (/^[^,，;；、]{0,4}(?:并未|尚未|从未|没有|不会|并不|并没)/.test(after)) return 'negated';
  return 'stated';
}
