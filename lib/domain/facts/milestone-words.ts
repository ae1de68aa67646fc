import type { MilestoneCode } from '../model/codes';

/** What one milestone is called, and what it takes to believe that it is meant. */
export type MilestoneWords = {
  code: MilestoneCode;
  words: RegExp;
  /** A word that must stand in the same clause: a term sheet that is attached has not been signed. */
  needs?: RegExp;
  /** The words themselves say that it has happened, unless a word of plan stands nearer: "construction started". */
  happened?: RegExp;
  /** Told only as something that has happened. */
  onlyMet?: true;
};

const words = (english: string, chinese: string) => new RegExp(`\\b(?:${english})\\b|${chinese}`, 'gi');

const SIGNED =
  /\b(?:counter-?sign|sign|execut|agree|accept|award|conclud)\w*\b|\bin place\b|签署|签订|签了|签回|签字|签定|达成|生效/i;
const DONE = /\b(?:complet|finish|conclud|wrapp|clos|done)\w*|完成|结束|完毕|收尾/i;
const APPROVED =
  /\b(?:approv|obtain|receiv|grant|secur|consent|agree|issu|gave|given|clear)\w*|通过|获批|批复|批准|取得|获得|同意|核准|落实|过会/i;

/**
 * The domain's milestones as bankers write them. `lead` is missing on purpose: that a lead is one is for the book
 * to say, not for a text.
 */
export const milestoneWords: MilestoneWords[] = [
  {
    code: 'nda',
    words: words(
      'NDAs?|non-?disclosure agreement|confidentiality (?:agreement|undertaking)',
      '保密协议|保密承诺函?',
    ),
    needs: SIGNED,
  },
  {
    code: 'mandate',
    words: words('mandate(?: letter)?|engagement letter', '委托书|委托协议|委任函|授权委托|聘任函'),
    needs: SIGNED,
  },
  {
    code: 'termSheet',
    words: words('term[- ]?sheets?|heads of terms', '条款清单|条款书|融资条款|贷款条款表'),
    needs: SIGNED,
  },
  { code: 'dueDiligence', words: words('due diligence|DD process', '尽职调查|尽调'), needs: DONE },
  {
    code: 'creditApproval',
    words: words(
      'credit (?:committee )?approvals?|credit committee|loan approval|IC(?=\\s?(?:已|刚)?(?:批准|通过|过会)| (?:has |have )?approv)',
      '授信审批|授信批复|授信(?=获批|已批|通过)|贷审会|审贷会|信贷审批|信审会',
    ),
    needs: APPROVED,
  },
  {
    code: 'projectApproval',
    words: words(
      'project approvals?|construction permit|planning (?:permission|consent)|environmental permit',
      '项目(?:核准|备案|立项)(?:批复|批文|手续)?|核准批复|立项批复|环评批复|建设许可',
    ),
    needs: APPROVED,
  },
  {
    code: 'commercialClose',
    words: words(
      'commercial close|contract(?:ual)? close|(?:loan|facilit(?:y|ies)|concession|finance|financing|power purchase|project) (?:agreements?|documents)|PPA',
      '签约|(?:贷款|融资|银团|购电|特许经营|股东)(?:协议|合同|文件)',
    ),
    needs: /\b(?:sign|execut|reach|achiev)\w*\b|签署|签订|签约|签了/i,
  },
  {
    code: 'financialClose',
    words: words(
      'financial clos(?:e|ing)|FC(?=\\s?(?:目标|预计|计划|定于|推迟|延期|已)| (?:is |was |has )?(?:now )?(?:target|expected|planned|achieved|reached|scheduled|delayed|slipped|postponed))',
      '融资关闭|财务关闭|融资交割|财务交割|融资完成交割',
    ),
  },
  {
    code: 'firstDrawdown',
    words: words(
      '(?:first|initial) (?:draw-?down|draw|utili[sz]ation|disbursement|advance)',
      '首[笔次期](?:提款|放款|贷款发放)|首提',
    ),
  },
  {
    code: 'commencement',
    words: words(
      '(?:construction|works?) (?:has |have |had )?(?:start(?:s|ed)?|beg[au]n|begins|commence[sd]?)|(?:start|commencement) of (?:the )?construction|construction start|br(?:oke|eaks?|eaking) ground|ground-?breaking|notice to proceed',
      '开工(?!率|条件|日|令|报告|许可|仪式流程)|动工|破土',
    ),
    happened: /started|began|begun|commenced|broke/i,
  },
  {
    code: 'completion',
    words: words(
      '(?:mechanical|practical|substantial|project|construction|physical) completion|construction (?:was|is|has been) completed?',
      '竣工(?:验收)?|完工|建成',
    ),
    happened: /(?:was|is|has been) complete/i,
  },
  {
    code: 'commissioning',
    words: words(
      'commission(?:ed|ing)(?! by)|grid[- ]connect(?:ion|ed)|synchroni[sz](?:ed|ation)|energi[sz]ed',
      '并网(?:验收|发电)?(?!点|条件|协议|价)|调试|试运行',
    ),
    happened: /ed$/i,
  },
  {
    code: 'cod',
    words: words(
      'COD|commercial operations?(?: dates?)?|commercial start',
      '(?:投入|进入|实现|开始|转入)?商业运[营行](?:日期?)?|商运|投产|投入运营',
    ),
  },
  {
    code: 'firstRepayment',
    words: words(
      'first (?:principal )?(?:repayment|instal?lment|amorti[sz]ation)',
      '首[期次笔](?:还款|还本|本金偿还)',
    ),
  },
  {
    code: 'refinancing',
    words: words('refinanc(?:ing|ed)', '再融资'),
    needs: new RegExp(`${DONE.source}|${SIGNED.source}`, 'i'),
  },
  {
    code: 'finalRepayment',
    words: words(
      '(?:fully|wholly) repaid|(?:pre)?paid (?:off|back) in full|repaid in full|final (?:repayment|maturity payment)',
      '(?:结清|还清)(?<=(?:贷款|本息|借款|融资|余额|银团)[^,;。\\n]{0,14})|末期还款|全部还清',
    ),
    happened: /repaid|paid|结清|还清/i,
  },
  { code: 'waiver', words: words('waivers?|waived', '豁免'), needs: APPROVED },
  {
    code: 'restructuring',
    words: words('(?:debt |loan )?restructuring', '(?:债务|贷款)重组|重组(?:协议|方案)'),
    needs: new RegExp(`${DONE.source}|${SIGNED.source}|${APPROVED.source}`, 'i'),
  },
  {
    code: 'default',
    words: words(
      'events? of default|payment default|in default|defaulted|default(?= (?:has |had )?(?:occurred|happened)| was declared)',
      '违约事件|违约',
    ),
    needs:
      /\b(?:occur|happen|declar|trigger|exist)\w*|\b(?:is|are|was|were|has|have|been) in default\b|\bdefaulted\b|发生|出现|构成|触发|宣布|已(?:经)?(?:实质性?)?违约/i,
    onlyMet: true,
  },
];
