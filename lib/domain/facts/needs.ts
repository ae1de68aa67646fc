import type { Fact } from '../model/fact';
import { matchesOf, occurring } from './matches';
import { moodAt } from './mood';
import { TOPICS, type Topic } from './need-topics';
import type { FactReader } from './reader';
import { parse } from './sentences';

/** Who asks is the writer or the client; a wish needs words such as these before what is wished for. */
const WISH_EN = new RegExp(
  String.raw`\b(?:need(?:s|ing)?|requir(?:es?|ing)|look(?:s|ing)? (?:for|at|into|to)|(?:seek|want)(?:s|ing)?|in the market for|would (?:(?:also|very much|all|really|much|definitely) )?(?:like|love|welcome|prefer|appreciate|be (?:interested|keen|grateful|happy|glad|good|helpful|useful|in favour))|['’]d (?:(?:also|really) )?(?:like|love|prefer|appreciate|welcome)|wish(?:es)?|wondering|hop(?:es?|ing) (?:to|for|that|you)|interest(?:ed)? in|keen (?:on|to)|(?:do|does|would) (?:you|your (?:bank|desk|team|colleagues|group|house)|the bank) (?:also |still )?(?:offer|provide|have|arrange|do|price|quote|consider|underwrite|run)|(?:could|can|would|will|might) (?:you|your \w+|the bank|your \w+ \w+) (?:(?:also|please|perhaps|kindly|possibly|maybe) )*(?:quote|offer|provide|arrange|price|structure|propose|look|consider|help|support|lead|underwrite|give|show|run|bridge|hold|organi[sz]e|advise|indicate|include|extend|do|put|join|act|tell|explain|talk|combine|add|train|teach|step in|finance|fund|lend|issue|send (?:us |me )?(?:an? )?(?:indicative|indication|terms|quote|quotation|proposal))|(?:please|kindly) (?:also )?(?:quote|offer|provide|arrange|price|propose|consider|indicate|include|advise|let us have|look into|structure|prepare|organi[sz]e|tell us (?:if|whether|what)|send (?:us |me )?(?:an? |your )?(?:indicative|indication|terms|quote|quotation|proposal))|consider(?:s|ing)?|thinking (?:about|of)|explor(?:es?|ing)|evaluat(?:es?|ing)|plan(?:s|ning)? (?:to|on|for|an?)|intend(?:s|ing)?|aim(?:s|ing)? to|propos(?:es?|ing) to|request(?:s|ing)?|[ei]nquir(?:e|es|ing|y)|(?:ask|asks|asking|asked) (?:you |us |the bank )?(?:for|about)|appl(?:y|ying|ies) for|quote (?:for|us)|quotes? (?:for|on)|appetite|support us|help us|thoughts on|views? on|terms for|proposal for|rfp for|how (?:much|would|could|do)|(?:let (?:us|me) know|tell (?:us|me)|advise|confirm|check) (?:\w+ ){0,3}(?:if|whether)|what (?:would|could|kind)|is (?:it possible|there (?:an? |any )?(?:appetite|option|way|chance|possibility|scope|room))|any (?:chance|possibility|option|scope) (?:of|for|to)|open to|ready to (?:mandate|raise))\b`,
  'gi',
);

/** Words after what is wished for that make a wish of it. */
const WISH_AFTER_EN =
  /^[^.;]{0,60}?\b(?:(?:is|are|will be|would be|becomes?) (?:also |now |urgently |clearly )?(?:needed|required|of (?:great )?interest|(?:most |very )?welcome|wanted|sought|essential|on our (?:wish ?list|list))|would (?:also |really |much )?(?:help|suit|fit|work|interest|make sense|be (?:welcome|useful|helpful|ideal|needed))|(?:is|are) (?:something|what|the product) we (?:need|want|are looking)|(?:could|might) (?:work|help|make sense)|something you (?:could|can|would)|(?:is|are|remains?) (?:now |still |also )?(?:our|a|the|one of our) (?:main |top |key |first |biggest |high |clear )*(?:concerns?|priorit(?:y|ies)|topics?|requirements?|requests?|wish(?:es)?|issues?)|(?:a |an )?(?:option|possibility) (?:for|on|at) your)\b/i;

const WISH_ZH =
  /(?:尚|还|仍|亟|急|更|均|也|都|将|会)需(?!求)|需要|(?:有|存在|提出|产生)?.{0,2}需求|希望|期待|期望|盼|(?<![思理])想(?!象)|(?<![虚模草])拟(?!定|稿)|(?<!还款|提款|投资|用款|工作|培训|资金|融资|还本)计划(?!书|表|已|中|按|的)|打算|考虑(?!到)|(?<!已)申请(?!书|已|的|表)|寻求|寻找|能否|可否|能不能|可不可以|可以.{0,24}吗|能.{0,24}吗|(?:是否|有没有|有无)(?:可|能|有|提供|支持|愿意|办理|做|相关|类似)?|请(?:贵行|贵司|贵方|您|你们?|协助|帮|提供|安排|报|给|介绍|设计|牵头|考虑)|有意|意向|意愿|诉求|(?:感|有)兴趣|咨询|了解一下|愿意|谋求|征询|(?<!贵行|银行|监管|贵方|行方|合同|按照?.{0,6})要求|引入|引进|欲/g;

/** Asking and courtesy look like a supposition or a denial and are none. */
const COURTESY =
  /\bwhether\b|\b(?:know|see|wonder(?:ing)?|ask(?:ing)?|check|tell us|appreciate it|grateful|great|helpful|glad|happy|welcome it|nice|kind) if\b|\bif (?:possible|available|you (?:could|can|would|might|are able|were able))|\bnot only\b|是否|有无|有没有|不仅|不但|不只|不单/gi;

/** Wishes of our own house ("you require a guarantee") and of the past are no needs of the client's. */
const OUR_WISH =
  /\b(?:you|your (?:bank|house|committee|team)|(?:the|all) (?:banks?|lenders?))\s+(?:\w+\s+)?$/i;

/** What is there already, before its name and after it. */
const MENTION_BEFORE =
  /\b(?:existing|current|outstanding|signed|previous|last|original|old|said|executed|former|expired|earlier|issued|this|these|20\d\d)\s+(?:[\w-]+\s+){0,2}$|(?:现有|存量|原|已有|此前|之前|上次|已签|已办|已获|已开|上一|上述|上周|去年|该笔?)[^,，。]{0,5}$/i;
const MENTION_AFTER =
  /^\s*(?:fees?|agreements?|documents?|documentation|invoices?|certificates?|account|period|premiums?|slides|was|were|has been|had been|is in place|expires?|expired|matures?|closed|signed|issued|runs?|ended|went)\b|^(?:合同|协议|费|已|于|余额|到期|效果|期间|文件|原件|证书|签约|公司|结束|到位|发放|放款)/i;

type Span = { start: number; end: number };

function wishesIn(sentence: string): Span[] {
  const spans = (pattern: RegExp) =>
    matchesOf(pattern, sentence).map((one) => ({ start: one.index, end: one.index + one[0].length }));
  const english = spans(WISH_EN).filter(
    ({ start, end }) =>
      !/^(?:need|want|requir|request|ask)/i.test(sentence.slice(start, end)) ||
      !OUR_WISH.test(sentence.slice(Math.max(0, start - 40), start)),
  );
  return [...english, ...spans(WISH_ZH)];
}

/** The words from wish to topic, where the sentence wishes for the topic; null where it only mentions it. */
function wished(sentence: string, plain: string, topic: Span, wishes: Span[], kind: Topic): Span | null {
  const before = sentence.slice(Math.max(0, topic.start - 40), topic.start);
  const after = sentence.slice(topic.end, topic.end + 120);
  if (!kind.ofExisting && (MENTION_BEFORE.test(before) || MENTION_AFTER.test(after))) return null;
  const stated = (span: Span) => moodAt(plain, span.start, span.end) === 'stated';
  if (!stated(topic)) return null;
  const earlier = wishes.filter(
    (one) => one.start < topic.end && topic.start - one.end <= 140 && stated(one),
  );
  const first = earlier.at(-1);
  if (first) return { start: Math.min(first.start, topic.start), end: Math.max(first.end, topic.end) };
  const trailing = WISH_AFTER_EN.exec(after);
  if (trailing) return { start: topic.start, end: topic.end + trailing[0].length };
  // 汇率对冲方面,能否给出方案: the wish follows in the same clause, or right after it.
  const later = wishes.find((one) => {
    if (one.start < topic.end || !/\p{Script=Han}/u.test(sentence.slice(one.start, one.end))) return false;
    const between = sentence.slice(topic.end, one.start);
    return (between.length <= 30 && !/[,，]/.test(between)) || /^[^,，]{0,4}[,，]$/.test(between);
  });
  return later && stated(later) ? { start: topic.start, end: later.end } : null;
}

/** What the client wants or asks about. A mere mention of a product ("the existing guarantee") is no need. */
export const needs: FactReader = {
  kind: 'need',
  read(text, context) {
    const { flat, sentences } = parse(text, context);
    const here = occurring(TOPICS, flat);
    if (!here.length) return [];
    return sentences.flatMap(({ start, text: sentence }): Fact[] => {
      const topics = here.flatMap((topic) =>
        matchesOf(topic.pattern, sentence).map((one) => ({
          topic,
          span: { start: one.index, end: one.index + one[0].length },
        })),
      );
      if (!topics.length) return [];
      const wishes = wishesIn(sentence);
      const plain = sentence.replaceAll(COURTESY, (words) => ' '.repeat(words.length));
      const facts = new Map<string, Fact>();
      for (const { topic, span } of topics) {
        const found = facts.has(topic.code) ? null : wished(sentence, plain, span, wishes, topic);
        if (!found) continue;
        const from = start + found.start;
        const end = start + found.end;
        const quote = text.slice(from, end);
        facts.set(topic.code, {
          kind: 'need',
          value: topic.code,
          quote,
          start: from,
          end,
          known: true,
          confidence: 0.8,
        });
      }
      return [...facts.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
    });
  },
};
