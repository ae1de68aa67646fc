/** Who "we" is in a text: its writer's side; `bank` and `client` are what they are, whoever writes. */
export type Side = 'writer' | 'reader' | 'bank' | 'client';

export type Promise = {
  side: Side;
  /** Global. Starts at the subject, ends with the act. */
  pattern: RegExp;
  /** Only with a day: without one the words promise nothing that could be kept. */
  dated?: true;
};

/** What can be done by a day and seen to be done. */
const ACT = String.raw`(?:send|provide|deliver|share|forward|revert|reply|respond|answer|come back|get back|confirm|circulate|re-?pay|pay|settle|transfer|remit|submit|file|sign|execute|issue|prepare|draft|complete|finali[sz]e|finish|arrange|organi[sz]e|set up|let (?:you|the bank|them|us) (?:know(?! if\b)|have)|follow up|make (?:the |a |our )?(?:payment|available)|return|e-?mail|mail|post|upload|re-?send|inform|notify|advise|inject|contribute|procure|supply|furnish|give (?:you|us|them)|get (?:you|them|us|it) |have (?:it|them|the [\w ]{1,30}?) (?:ready|signed|done|sent|finished)|put together|clarify|correct|amend|revise|update|hand over|release|disburse|bring|dispatch|courier|communicate|produce)`;
/** These need a day: "we will review it" alone commits to little. */
const SOFT = String.raw`(?:keep (?:you|us)|discuss|meet|visit|contact|call|phone|ring|speak|talk|review|check|look (?:at|into)|include|add|write|approve|open|present|work|decide|receive|have|start|launch|book|close|report)`;
const ADVERB = String.raw`(?:(?:also|then|certainly|of course|gladly|definitely|surely|now|still|therefore|shortly|soon|immediately|promptly|kindly|be (?:happy|able|pleased|in a position) to|make sure to|do (?:our|my|its|their) best to|come back to you and|each|both|have|formally) )*`;
const WILL = String.raw`(?: will|['’]ll| shall| (?:are|am|is) going to| (?:undertakes?|promises?|commits?|agrees?|pledges?) to| (?:have|has) (?:agreed|committed|promised|undertaken|pledged) to| (?:are|am|is) committed to| (?:agreed|promised|committed|undertook|pledged) to)`;
const ACTING = String.raw`be (?:sending|providing|delivering|sharing|forwarding|reverting|submitting|paying|transferring|circulating|issuing|signing|returning)`;

const SELF = String.raw`\b(?:we|I|our (?:own )?(?:[\w-]+ ){0,2}?[\w-]+|my (?:colleagues?|team|assistant|partners?|boss|office)|(?:he|she) (?=(?:will|shall) send))`;
const CLIENT = String.raw`\bthe (?:borrower|company|sponsors?|shareholders?|project company|group|client|customer|guarantor|parent|management|issuer|SPV)`;
const READER = String.raw`\byou(?:r (?:[\w-]+ ){0,2}?[\w-]+)?`;
const BANK = String.raw`\b(?:the|your) (?:bank|lenders?|agent|credit (?:team|department|committee)|relationship manager|facility agent)`;
/** "promised to revert", "said you would send", "told us that the bank will issue" */
const SAID = String.raw`(?: (?:had |have |has |kindly |also )?(?:promised|agreed|committed|undertook|undertaken|offered|confirmed|said|told (?:us|me)|indicated|mentioned|assured (?:us|me)|wrote|announced)(?: (?:us|me))?(?: that)?(?: (?:you|it|he|she|they|we|the bank|your \w+))?(?: to| would|['’]d| will|['’]ll| (?:was|were) (?:going )?to| can))`;

const act = (subject: string, verbs: string) =>
  new RegExp(String.raw`${subject}${verbs} ${ADVERB}`, 'gi').source;

function english(subject: string, modal: string, acts: string): RegExp {
  return new RegExp(String.raw`${act(subject, modal)}(?:${acts})\b`, 'gi');
}

const MODAL_ZH =
  '(?:将|会|承诺|保证|答应|表示|说好|说过|说|允诺|同意|争取|力争|尽快|尽量|负责|确保|预计|计划)';
const ACT_ZH =
  '(?:提供|提交|发送|发(?:给|出|您|你|贵|至|过|到)|寄|报送|报给|回复|答复|反馈|回(?:信|电)|支付|付(?:款|清|费|息)|偿还|归还|还清|还款|缴(?:足|纳|清)|补足|追加|出资|注资|到位|注入|完成|安排|补充|补齐|补缴|签署|签(?:字|订|回)|出具|给出|给(?:您|你|贵|我|客户|到|答)|开立|落实|准备|整理|确认|告知|通知|汇报|上报|上会|审批|批复|放款|发放|办理|交付|更新|修改|转(?:发|给)|递交|送达|出报价|报价)';
const SELF_ZH = '(?:我们|我方|我司|我公司|本公司|我行|本行|敝司|我部|我处|我(?![国省市县区校军]))';
const CLIENT_ZH = '(?:公司|项目公司|集团|借款人|发起人|股东(?:方)?|客户|企业|担保人|控股股东)';
/** 麻烦您发我一下 asks, whoever is to send it. */
const READER_ZH = '(?<!麻烦|劳烦|烦请|有劳|辛苦|拜托|请)(?:贵行|贵方|贵司|贵公司|您|你们|你方)';
const BANK_ZH = '(?:银行|客户经理|牵头行|代理行)';
const gap = (longest: number) => `[^,。;?]{0,${longest}}?`;

function chinese(subject: string, modal: boolean): RegExp {
  // With a modal word the act may follow a comma less; without one a day must stand there.
  return new RegExp(
    modal ? `${subject}${gap(14)}${MODAL_ZH}${gap(30)}${ACT_ZH}` : `${subject}${gap(30)}${ACT_ZH}`,
    'g',
  );
}

/** In this order: who promised something earlier is named before who will do something. */
export const PROMISES: Promise[] = [
  { side: 'reader', pattern: english(READER, SAID, `${ACT}|${SOFT}`) },
  { side: 'bank', pattern: english(BANK, SAID, `${ACT}|${SOFT}`) },
  { side: 'client', pattern: english(CLIENT, SAID, ACT) },
  // "You will have it by Friday" is what the writer promises.
  {
    side: 'writer',
    pattern: /\byou(?: will|['’]ll) (?:then |also |certainly )?(?:receive|have|get)\b/gi,
    dated: true,
  },
  { side: 'reader', pattern: english(READER, "(?: will|['’]ll| shall| are going to)", ACT) },
  { side: 'bank', pattern: english(BANK, WILL, ACT) },
  { side: 'client', pattern: english(CLIENT, WILL, ACT) },
  { side: 'client', pattern: english(CLIENT, WILL, SOFT), dated: true },
  { side: 'writer', pattern: english(SELF, WILL, `${ACT}|${ACTING}`) },
  {
    side: 'writer',
    pattern: english(SELF, `(?:${WILL}| (?:aim|expect|intend|plan|hope)s? to)`, `${ACT}|${SOFT}`),
    dated: true,
  },
  {
    side: 'writer',
    pattern: new RegExp(
      String.raw`\blet me [^.;?]{0,40}\b(?:and|then) (?:I(?: will|['’]ll) )?(?:come|get) back\b`,
      'gi',
    ),
  },
  {
    side: 'writer',
    dated: true,
    pattern:
      /\b(?:the |a |our |its |all |both |these |those )?[\w-]+(?: [\w-]+){0,5} (?:will|shall) (?:also |then )?(?:be (?:sent|provided|delivered|shared|submitted|circulated|forwarded|uploaded|returned|paid|made available|e-?mailed)|follow|reach you|be with you)\b/gi,
  },
  { side: 'reader', pattern: chinese(READER_ZH, true) },
  { side: 'bank', pattern: chinese(BANK_ZH, true), dated: true },
  { side: 'writer', pattern: chinese(SELF_ZH, true) },
  { side: 'client', pattern: new RegExp(`${CLIENT_ZH}${gap(10)}(?:承诺|保证|答应)${gap(30)}${ACT_ZH}`, 'g') },
  { side: 'client', pattern: chinese(CLIENT_ZH, true), dated: true },
  { side: 'reader', pattern: chinese(READER_ZH, false), dated: true },
  { side: 'writer', pattern: chinese(SELF_ZH, false), dated: true },
  {
    side: 'writer',
    dated: true,
    pattern: new RegExp(
      `(?:报表|报告|文件|材料|资料|决议|合同|协议|发票|凭证|模型|清单|意见|回执|款项|批文|方案)(?:将|会)${gap(24)}(?:提供|提交|发送|发出|发给|报送|补齐|寄出|送达|支付|出具|给出)`,
      'g',
    ),
  },
];
