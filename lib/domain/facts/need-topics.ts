import type { NeedKind } from '../model/codes';

/** What a need is about, in the words of both languages. */
export type Topic = {
  code: NeedKind;
  pattern: RegExp;
  /** The need is about what exists: to refinance the old loan, to change the present schedule. */
  ofExisting?: true;
};

const YEARS = String.raw`(?:(?:[5-9]|[1-4]\d)(?:\.5)?|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-five|thirty)`;
const DEBT = String.raw`(?:loans?|facilit(?:y|ies)|financing|funding|money|debt|tenors?|tranches?|borrowing)`;

/** In the order of the code list; a sentence may speak of several. */
export const TOPICS: Topic[] = [
  {
    code: 'longTermLoan',
    pattern: new RegExp(
      String.raw`\b${YEARS}[- ]?(?:years?|yrs?|y)[- ](?:[\w-]+ ){0,2}${DEBT}\b|\blong(?:er)?[- ](?:term|dated|tenor)(?: [\w-]+){0,2} ${DEBT}\b|\blong tenors?\b|\b(?:term|project) (?:loans?|financing)\b|\b${DEBT} (?:of|over|with a tenor of|for) ${YEARS} years\b|(?:中?长期|项目|固定资产|基建)(?:项目)?(?:贷款|融资|资金|借款)|(?:[5-9]|[1-4]\d|五|六|七|八|九|十[一二三四五六七八九]?|二十|二十五|三十)年期?(?:左右|以上)?的?(?:银行|外币|人民币|美元|银团)?(?:贷款|融资|借款)`,
      'gi',
    ),
  },
  {
    code: 'syndication',
    pattern:
      /\bsyndicat(?:e|ed|es|ing|ion)\b|\bclub deal\b|\bco-?lend(?:ing|ers?)\b|\bjoint (?:credit|lending)\b|银团|联合授信|联合贷款|俱乐部贷款|参贷/gi,
  },
  {
    code: 'guarantee',
    pattern:
      /\b(?:(?:bank|performance|payment|advance payment|bid|completion|parent|letters? of) )?guarantees?(?! (?:that|the|you|us|a)\b)|\b(?:performance|bid|tender|advance payment|surety|retention) bonds?\b|\bstandby (?:letters? of credit|LCs?|L\/C)|\bSBLCs?\b|保函|(?<!无需|提供的)担保(?!代理|合同|人|物)|备用信用证/gi,
  },
  {
    code: 'politicalRiskInsurance',
    pattern:
      /\bpolitical[- ]risk(?:s)?(?: (?:insurance|cover|guarantee|policy|protection|mitigation))?\b|\bPRI\b|\bMIGA\b|\b(?:expropriation|transfer|war|inconvertibility) (?:risk )?(?:cover|insurance)\b|政治(?:风险)?(?:保)?险|政治风险(?:担保|保障)?|海外投资保?险|征收险|汇兑限制险/gi,
  },
  {
    code: 'creditInsurance',
    pattern:
      /\b(?:export[- ])?credit[- ](?:insurance|cover)\b|\bECA[- ](?:cover|backed|support|financing)|\bbuyer default cover\b|(?:出口)?信用保?险|信保(?:保单|承保|支持|融资|项下)|(?:投保|办理).{0,4}信保/gi,
  },
  {
    code: 'fxHedge',
    pattern:
      /\b(?:fx|forex|currency|foreign[- ]exchange|exchange[- ]rate)(?:[- ](?:rate|risk))?[- ](?:hedg\w+|forwards?|swaps?|options?|collars?|protection|cover)\b|\bcross[- ]currency\b|\bNDFs?\b|\bhedg(?:e|es|ed|ing) (?:\w+ ){0,4}(?:fx|currency|currencies|foreign[- ]exchange|exchange|dollars?|euros?|pesos?|yen|renminbi|rand|real|rupees?|naira|USD|EUR|RMB|CNY)\b|\bhedg(?:e|ing) (?:against|for|on) (?:\w+ ){0,3}(?:currency|exchange|dollar|euro)|(?:汇率|外汇|外币|货币|汇兑)(?:风险|敞口|波动)?(?:的)?(?:对冲|避险|套保|套期保值|锁定|掉期|互换|远期|期权|管理)|远期(?:结售?汇|购汇|售汇|外汇)|锁汇|(?:对冲|锁定|规避).{0,8}汇率/gi,
  },
  {
    code: 'rateHedge',
    pattern:
      /\binterest[- ](?:rates?[- ])?(?:hedg\w+|swaps?|caps?|collars?|protection)\b|\brate (?:hedg\w+|swaps?|caps?|collars?|locks?)\b|\bIRS\b|\b(?:fix|lock in|hedg(?:e|ing)) (?:\w+ ){0,4}(?:interest|rates?|SOFR|EURIBOR|LIBOR)\b|利率(?:风险|敞口|波动)?(?:的)?(?:掉期|互换|对冲|锁定|避险|套保|上限|管理)|(?:对冲|锁定|规避).{0,8}利率/gi,
  },
  {
    code: 'refinancing',
    ofExisting: true,
    pattern:
      /\brefinanc(?:e|es|ing)\b|\brefi\b|\btake[- ]?out (?:of )?(?:the|our|financing)|再融资|借新还旧|(?:债务|贷款|存量|高息)置换|置换.{0,10}(?:贷款|债务|借款)/gi,
  },
  {
    code: 'dynamicRepayment',
    ofExisting: true,
    pattern:
      /\b(?:flexible|sculpted|dynamic|tailor(?:-?made|ed)|seasonal|adjustable)(?: [\w-]+)? (?:re-?payments?|amorti[sz]ation|instal?lments?|debt service)\b|\b(?:re-?sculpt\w*|re-?profil\w+|reschedul\w+|adjust(?:ing)?|stretch(?:ing)?) (?:of )?(?:the |our |its )?(?:[\w-]+ ){0,2}(?:re-?payments?|instal?lments?|amorti[sz]ation|debt service|schedule)\b|\b(?:re-?payments?|amorti[sz]ation|instal?lments?)(?: profile| schedule)? (?:that|which) (?:follows?|match(?:es)?|tracks?|reflects?)\b|\b(?:match|align|link)(?:ing)? (?:the |our )?(?:re-?payments?|amorti[sz]ation|instal?lments?) (?:to|with)\b|\brepayment holiday\b|\bgrace on (?:the )?principal\b|动态(?:调整)?还款|(?:灵活|弹性).{0,6}还[款本]|还[款本](?:计划|安排|节奏|方式)?(?:更|较|的)?.{0,4}(?:灵活|弹性|调整|动态)|(?:调整|重新安排|优化).{0,8}还[款本](?:计划|安排|节奏|方式)?/gi,
  },
  {
    code: 'greenLoan',
    pattern:
      /\b(?:green|sustainability[- ]linked|sustainable|ESG[- ]linked|climate|blue) (?:[\w-]+ ){0,1}(?:loans?|financ\w+|bonds?|facilit(?:y|ies)|debt|lending|labels?|tranche)\b|绿色(?:项目)?(?:贷款|融资|信贷|债券|债|金融|银团)|可持续(?:发展)?挂钩|转型(?:贷款|金融)/gi,
  },
  {
    code: 'lease',
    pattern:
      /(?<!\b(?:land|office|ground|site|roof|rooftop|house|building)[- ])\b(?:(?:finance|financial|operating|equipment|capital|cross-border)[- ])?(?:leas(?:e|es|ing))\b(?! (?:of|for|on) (?:the )?(?:\w+ )?(?:land|office|site|plot|building)| payments?| compan| term| runs?)|\bleasebacks?\b|(?:融资|经营性?|设备|直接|直)租赁?|直租|售后回租|回租|租赁(?:融资|方案|方式)/gi,
  },
  {
    code: 'bridgeLoan',
    pattern:
      /\bbridg(?:e|ing)(?:[- ](?:to[- ]bond))?[- ](?:[\w-]+ )?(?:loans?|financ\w+|facilit(?:y|ies)|funding|lines?|credit|money)\b|\bbridge (?:the|until|us)\b|过桥|搭桥(?:贷款|资金)/gi,
  },
  {
    code: 'equity',
    pattern:
      /\bequity (?:investors?|partners?|injections?|funding|capital|financing|raise|raising|participation|stakes?|co-?invest\w*|tickets?|money)\b|\b(?:raise|raising|minority|mezzanine|fresh|new|additional|preferred) (?:[\w-]+ )?equity\b|\bco-?investors?\b|股权(?:融资|投资|合作|基金|资金)|战略投资者|增资扩股|资本金(?:融资|支持)/gi,
  },
  {
    code: 'advisory',
    pattern:
      /\b(?:financial|financing|debt|transaction|structuring|M&A|strategic|capital markets?) (?:advis[eo]rs?|advisory|advice)\b|\badvisory (?:services?|mandate|role|support)\b|\b(?:your )?advice (?:on|about|regarding) (?:\w+ ){0,3}(?:structur\w+|financing|funding|capital)\b|(?:财务|融资|交易|投资|并购)顾问|顾问(?:服务|团队)|(?:融资|方案|结构)(?:设计)?咨询/gi,
  },
  {
    code: 'riskManagement',
    pattern:
      /\brisk[- ](?:management|mitigation|specialists?|experts?|advis\w+|control|review|workshop|assessment)\b|\bmanag(?:e|ing) (?:the |our |its )?(?:[\w-]+ ){0,2}risks?\b|风险(?:管理|管控|缓释|控制|评估)|风控/gi,
  },
  {
    code: 'training',
    pattern:
      /\btraining(?:s)?\b|\bworkshops?\b|\bseminars?\b(?! rooms?)|\bteach[- ]in\b|\b(?:train|teach) (?:our|the|their)\b|培训|研讨班|讲座|授课/gi,
  },
  {
    code: 'research',
    pattern:
      /\b(?:market|industry|sector|country|economic|price|power market)(?: \w+)? (?:research|stud(?:y|ies)|reports?|analys[ie]s|outlooks?|surveys?|forecasts?)\b|\bresearch (?:on|about|reports?|notes?|papers?|coverage|team|into)\b|\byour (?:\w+ )?research\b|(?:行业|市场|国别|宏观|专题)(?:的)?(?:研究|分析|调研|研报|报告)|研究报告|研报|课题研究/gi,
  },
];
