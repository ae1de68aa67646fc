import type { Fact } from '../model/fact';
import { claims } from './claims';
import { matchesOf, occurring } from './matches';
import { moodAt } from './mood';
import type { FactReader } from './reader';
import { parse } from './sentences';

/**
 * Beside the labels of a green product (`greenLoan`, `euTaxonomy`, `cgt`, `chinaCatalogue`) what lenders keep
 * on file: the approval of the impact assessment, the action plan, the independent review.
 */
export type EsgLabel =
  | 'greenLoan'
  | 'greenBond'
  | 'sustainabilityLinked'
  | 'euTaxonomy'
  | 'cgt'
  | 'chinaCatalogue'
  | 'esiaApproved'
  | 'actionPlan'
  | 'independentReview';

/** Category by the Equator Principles (high, limited, minimal impacts), or a label. */
export type EsgValue = { category: 'A' | 'B' | 'C' } | { label: EsgLabel };

const CATEGORY =
  /\bcategory[- ]?["“']?([ABC])\b(?!&)(?! ?(?:shares?|notes?|offices?|visas?|licen[cs]es?|driv\w+|investors?|funds?|ratings?|stocks?|tickets?))(?:["”'])?(?: project)?(?: under (?:the )?(?:EP ?4|Equator Principles))?|\b([ABC]) category project\b|([ABC])类(?!股|份|基金|票|资产|客户|债|投资|企业|纳税|供应商|机构|地区|城市|药|银行|会员|证书|证照)(?:项目)?/gi;

/** A letter is a class of many things; these words make it one of environmental and social risk. */
const CATEGORY_CONTEXT =
  /\bEP ?4\b|\bequator\b|\benvironment\w*|\bE&S\b|\bESG\b|\bESIA\b|\bIFC\b|\bsocial\b|\bproject\b|赤道原则|环境|环社|社会风险|ESG|IFC|环评|项目/i;

type Label = { label: EsgLabel; pattern: RegExp };

/** Longer names first: a catalogue of green bonds is no bond. */
const LABELS: Label[] = [
  {
    label: 'chinaCatalogue',
    pattern:
      /\bgreen bond endorsed projects? catalogue\b|\bChina['’]?s? green (?:bond )?catalogue\b|绿色债券(?:支持项目)?目录|绿色(?:低碳)?(?:转型)?产业(?:指导)?目录/gi,
  },
  { label: 'cgt', pattern: /\bcommon ground taxonomy\b|\bCGT\b|共同分类目录/gi },
  {
    label: 'euTaxonomy',
    pattern:
      /\bEU[- ]taxonomy\b|\btaxonomy[- ](?:aligned|eligible|alignment)\b|欧盟(?:可持续)?(?:金融)?分类(?:法|目录|方案)/gi,
  },
  {
    label: 'sustainabilityLinked',
    pattern:
      /\bsustainability[- ]linked\b(?: (?:loans?|bonds?|facilit(?:y|ies)|financing))?|\bSLLs?\b|\bESG[- ]linked\b|可持续(?:发展)?(?:绩效)?(?:表现)?挂钩(?:贷款|债券|银团)?/gi,
  },
  { label: 'greenBond', pattern: /\bgreen bonds?\b|绿色债券?/gi },
  {
    label: 'greenLoan',
    pattern:
      /\bgreen (?:[\w-]+ )?(?:loans?|facilit(?:y|ies)|financing|tranche|lending)\b|\bgreen loan principles\b|绿色(?:项目|银团|并购)?(?:贷款|信贷|融资)/gi,
  },
  {
    label: 'esiaApproved',
    pattern:
      /\b(?:E(?:S)?IA|environmental(?: and social)? impact assessment|environmental (?:permit|clearance|licen[cs]e|approval))\b[^.;,]{0,50}?\b(?:approved|cleared|granted|obtained|received|issued|accepted)\b|\b(?:approved|obtained|received|got|granted) (?:the |its |our |an )?(?:E(?:S)?IA|environmental(?: and social)? impact assessment|environmental (?:permit|clearance|licen[cs]e|approval))\b|(?:环评|环境影响(?:评价)?(?:报告)?书?)(?:报告书?|文件|手续|审批)?.{0,6}(?:获批|批复|通过|取得|获得|批准|办结)|(?:取得|获得|拿到|完成)了?(?:项目)?环评(?:批复|批文|审批|手续)/gi,
  },
  {
    label: 'actionPlan',
    pattern:
      /\b(?:environmental and social|E&S|environmental|ESG) action plan\b|\bESAP\b|环境(?:和|与|及)?社会行动计划|环社行动计划/gi,
  },
  {
    label: 'independentReview',
    pattern:
      /\bindependent (?:environmental(?: and social)?|E&S|ESG) (?:review|consultant|advis[eo]r|due diligence)\b|独立(?:的)?(?:环境|环社|环境和社会|环境与社会)(?:审查|尽职?调查|顾问|评估)/gi,
  },
];

/** Every label that the reader can give. */
export const esgLabels: EsgLabel[] = LABELS.map(({ label }) => label);

type Found = { start: number; end: number; value: EsgValue };

function categoriesIn(sentence: string): Found[] {
  if (!CATEGORY_CONTEXT.test(sentence)) return [];
  return matchesOf(CATEGORY, sentence).flatMap((match) => {
    const letter = match[1] ?? match[2] ?? match[3];
    // The letter is a capital, whatever the case of "category".
    if (letter !== 'A' && letter !== 'B' && letter !== 'C') return [];
    const { 0: quote, index } = match;
    return [{ start: index, end: index + quote.length, value: { category: letter } }];
  });
}

function labelsIn(sentence: string, labels: Label[]): Found[] {
  const claimed = claims(sentence.length);
  return labels.flatMap(({ label, pattern }) =>
    matchesOf(pattern, sentence).flatMap(({ 0: quote, index }) => {
      const end = index + quote.length;
      if (!claimed.isFree(index, end)) return [];
      claimed.take(index, end);
      return [{ start: index, end, value: { label } }];
    }),
  );
}

/** Who asks for the approval does not say that it was given. */
const ASKED_FOR =
  /^(?:麻烦|烦请|劳烦|请(?!求)|能否|可否|盼)[^,，。]{0,40}(?:发|提供|提交|上传|寄|补)|\b(?:please|kindly|could you|can you|we (?:still )?need)\b[^.;,]{0,30}\b(?:send|share|forward|provide|submit|let us have|cop(?:y|ies)|obtain|need)\b/i;

/** A category under the Equator Principles, a green label, and what is on file about environment and people. */
export const esg: FactReader = {
  kind: 'esg',
  read(text, context) {
    const { flat, sentences } = parse(text, context);
    const labels = occurring(LABELS, flat);
    if (!labels.length && flat.search(CATEGORY) < 0) return [];
    return sentences.flatMap(({ start, text: sentence }): Fact[] => {
      if (/\?$|吗[?。]?$/.test(sentence)) return [];
      const seen = new Set<string>();
      return [...categoriesIn(sentence), ...labelsIn(sentence, labels)]
        .toSorted((a, b) => a.start - b.start)
        .filter((one) => {
          const key = JSON.stringify(one.value);
          if ('label' in one.value && one.value.label === 'esiaApproved' && ASKED_FOR.test(sentence))
            return false;
          if (seen.has(key) || moodAt(sentence, one.start, one.end) !== 'stated') return false;
          // 环评尚未获批: the denial stands inside the words.
          if (/[未没]|\bnot\b|\byet to\b/i.test(sentence.slice(one.start, one.end))) return false;
          seen.add(key);
          return true;
        })
        .map((one) => ({
          kind: 'esg',
          value: one.value,
          quote: text.slice(start + one.start, start + one.end),
          start: start + one.start,
          end: start + one.end,
          known: true,
          confidence: 0.85,
        }));
    });
  },
};
