import type { RiskSignal } from '../model/codes';
import type { Signal } from './signals';
import type * as z from 'zod/mini';

const TITLE_EN = String.raw`(?:CEO|CFO|COO|CRO|CTO|chief \w+ officer|chair(?:man|woman|person)?|managing director|general manager|executive director|finance director|president|treasurer|plant manager|head of (?:finance|treasury))`;
const TITLE_ZH =
  '(?:董事长|总经理|总裁|CEO|CFO|首席[^,，。]{1,3}官|财务总监|财务负责人|财务经理|副总(?:经理|裁)?|法定代表人|法人代表|高管|高级管理人员|管理层|实际控制人|实控人|项目经理|负责人)';
const RULES_EN = String.raw`(?:(?:feed-in )?tariffs?|subsid(?:y|ies)|tax(?:es)?(?: (?:rate|regime|holiday|incentive)s?)?|VAT|royalt(?:y|ies)|dut(?:y|ies)|regulations?|laws?|polic(?:y|ies)|licen[cs]es?|concessions?|permits?|quotas?|incentives?|lev(?:y|ies)|support scheme)`;
const CHANGED_EN = String.raw`(?:cut|reduced|abolished|scrapped|changed|revoked|withdrew|withdrawn|suspended|raised|increased|introduced|imposed|cancell?ed|amended|halved|removed|phased out|renegotiated|tightened|doubled|frozen|froze|lowered|slashed|repealed)`;
const RULES_ZH =
  '(?:政策|法规|法律|税(?:率|收|法|费)|补贴|电价|关税|监管(?:规定|要求|政策)|配额|特许(?:经营)?权|许可证?|新规|法案|优惠)';
const CHANGED_ZH =
  '(?:调整|变化|变动|取消|下调|上调|退坡|收紧|修订|改变|废止|暂停|撤销|削减|提高|出台|转向|开征|加征|吊销)';

export const RISK_SIGNALS: Signal<z.infer<typeof RiskSignal>>[] = [
  {
    code: 'delay',
    ends: true,
    pattern: new RegExp(
      [
        String.raw`\bdelay(?:s|ed|ing)?\b(?! (?:liquidated|damages|LDs|in (?:my |our )?(?:reply|replying|respon|answer|getting)|my|our reply|clause|the (?:call|meeting)))`,
        String.raw`\b(?:slip(?:s|ped|ping|page)|slid)\b|\bbehind (?:schedule|plan|programme|program)\b|\bpostpon(?:ed|ement|ing)\b|\b(?:push|mov|shift|defer)(?:ed|t|red)? (?:back|out)\b`,
        String.raw`\b(?:days?|weeks?|months?|quarters?) (?:late\b|later than|behind)|\b(?:later|slower) than (?:planned|scheduled|expected|foreseen)\b|\brunning late\b|\bschedule (?:overrun|slippage)\b|\bmiss(?:ed|es)? (?:the |its |our )?(?:[\w-]+ ){0,2}(?:milestone|long-?stop|completion|COD|target date)\b`,
        '延期(?!还|付|支|归|条|违)|延误|推迟|推延|滞后|顺延|延后|拖期|工期.{0,4}(?:延长|拖延|拖后|吃紧)|进度.{0,4}(?:落后|缓慢|滞后)|未(?:能)?(?:按期|如期|按时)(?:完工|投产|竣工|并网|发电|开工)|晚于(?:原)?(?:计划|预期)',
      ].join('|'),
      'gi',
    ),
    unless:
      /\b(?:call|meeting|reply|response|flight|visit|train|workshop|lunch|dinner|answer)\b.{0,30}\b(?:delay|postpone|pushed|moved|late)|\b(?:sorry|apolog\w+)\b.{0,30}\bdelay|(?:会议|回复|拜访|电话会?|见面|航班|活动|培训).{0,10}(?:延期|推迟|延后|延误|顺延)|抱歉|见谅/i,
  },
  {
    code: 'costOverrun',
    ends: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:cost|budget|capex)s?[- ](?:over-?runs?|blow-?outs?|escalation|increases?)\b|\bover[- ]?budget\b|\bover-?r[au]n(?:s|ning)? (?:of )?(?:the |its |our )?(?:[\w-]+ )?(?:budget|costs?|capex)\b|\b(?:costs?|capex) over-?r[au]n\b`,
        String.raw`\b(?:exceed(?:s|ed|ing)?|above|over|beyond) (?:the |our |its )?(?:[\w-]+ ){0,2}(?:budget|contingency|cost estimate|baseline cost)\b|\b(?:costs?|capex|price)(?: of [\w ]{1,30})? (?:have |has |had |are |is |will )?(?:now )?(?:risen|rose|gone up|went up|increased|climbed|jumped|exceeded|escalated)\b|\bcontingency (?:\w+ )?(?:is|has been|was) (?:\w+ )?(?:exhausted|used up|spent)\b`,
        '超支|超(?:出)?(?:概|预)算|(?:较|比)(?:概|预)算.{0,8}(?:超|增|上涨|高出|上升)|(?:概|预)算.{0,6}(?:突破|被超|不足)|造价.{0,6}(?:上涨|超|增加|攀升)|成本.{0,4}(?:上涨|攀升|激增|大增|超出)|突破.{0,6}(?:概|预)算|总?投资.{0,4}超出',
      ].join('|'),
      'gi',
    ),
  },
  {
    code: 'covenantBreach',
    ends: true,
    pattern: new RegExp(
      [
        String.raw`\bbreach(?:ed|es|ing)?\b(?: of)? (?:[\w.-]+ ){0,5}(?:covenants?|ratios?|DSCR|LLCR|gearing|leverage|undertakings?)\b|\bcovenants? (?:[\w-]+ ){0,3}(?:breach(?:ed|es)?|broken|missed|tripped|violated|not met)\b|\bviolat(?:ed|es|ion of) (?:[\w-]+ ){0,3}covenants?\b`,
        String.raw`\b(?:DSCR|LLCR|ratio|cover|gearing|leverage|net worth)\b[^.;,]{0,40}\b(?:below|above|under|exceed(?:s|ed)?) (?:the |its |our )?(?:[\w-]+ ){0,2}(?:covenant(?:ed)?|required|minimum|maximum|threshold|lock-?up|agreed|permitted|contractual|limit|default)\b|\bfail(?:ed|s)? (?:to meet |to satisfy |to comply with )?(?:the |its |our |a )?(?:[\w-]+ ){0,3}(?:covenants?|ratio|DSCR|LLCR|gearing)(?: tests?)?\b|\b(?:did|does|could|do) not (?:meet|satisfy|comply with) (?:the |its |our )?(?:[\w-]+ ){0,3}(?:covenants?|ratio|DSCR|LLCR|gearing)\b`,
        '(?:触发|触及|违反|突破|不满足|未满足|未达到?|低于|跌破|不符合|超过|超出).{0,12}(?:财务约束|约束(?:指标|条件)|财务(?:指标|承诺)|契约|约定(?:的)?(?:下限|上限|值|标准|水平|要求)|合同(?:要求|约定)|最低要求|警戒线|(?:承诺|考核)指标)|(?:偿债(?:覆盖率|备付率)|DSCR|LLCR|利息保障倍数|资产负债率|负债率|财务指标|杠杆率).{0,12}(?:跌破|低于|超过|突破|未达|不达标|触及|未满足|违反)',
      ].join('|'),
      'gi',
    ),
    unless: /未(?:触发|违反|突破|跌破|低于|超过|触及)/,
  },
  {
    code: 'waiverRequest',
    asked: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|need(?:s)?|seek(?:s|ing)?|sought|want(?:s)?|like|require(?:s)?|grant us|obtain)\b[^.;?]{0,50}\b(?:waivers?|to waive)\b|\bwaiver requests?\b|\b(?:could|can|would|will) (?:you|the (?:lenders?|banks?|agent)) (?:please |kindly )?(?:agree to |consider )?waiv(?:e|ing)\b|\b(?:please|kindly) waive\b`,
        '(?:申请|恳请|请求|商请|提请|希望|寻求|提出|拟|请|需要?|能否|可否)[^,，。]{0,18}豁免|豁免(?:的)?(?:申请|请求)|(?:申请|希望|恳请)[^,，。]{0,12}(?:暂缓考核|免于考核|免予考核)',
      ].join('|'),
      'gi',
    ),
    unless: /\bwaiver (?:letter )?(?:was|has been|is) (?:granted|signed|received|approved)|豁免(?:已|函已)/i,
  },
  {
    code: 'cashPressure',
    ends: true,
    pattern: new RegExp(
      [
        String.raw`\b(?:cash(?:[- ]?flow)?|liquidity|working capital)(?: position| situation)? (?:(?:is|are|remains?|has been|was|has become|have become|gets?|getting|looks?) )?(?:still |very |extremely |quite |rather |increasingly |getting |really |a bit )*(?:tight|tighter|strained|squeezed|stretched|thin|under pressure|under strain|critical|weak)\b|\b(?:tight|tighter|weak|poor|strained) (?:liquidity|cash(?: ?flow)?)\b`,
        String.raw`\b(?:cash(?:[- ]?flow)?|liquidity|working capital|funding)[- ](?:squeeze|shortages?|crunch|strain|pressure|shortfall|problems?|constraints?|stress|difficulties)\b|\bshort of (?:cash|money|funds|liquidity)\b|\brun(?:ning|s)? (?:out of|low on|short of) (?:cash|money|funds)\b|\bstruggl\w+ to (?:pay|meet|fund|cover)\b|\b(?:suppliers?|contractors?|salaries|wages) (?:are |were |have )?(?:being |been )?(?:unpaid|paid late)\b|\bgoing[- ]concern (?:warning|doubts?|qualification|note|issue|opinion)\b|\bdoubts? about (?:the |its )?(?:[\w-]+ )?going concern\b|\b(?:drew|draw(?:n|ing)?) on the (?:DSRA|debt service reserve)\b`,
        '资金(?:链|面)?(?:周转)?.{0,4}(?:紧张|困难|吃紧|短缺|断裂|压力|承压|紧缺)|现金流.{0,4}(?:紧张|吃紧|承压|压力|恶化|困难|枯竭|为负)|流动性.{0,4}(?:紧张|压力|不足|困难|吃紧|承压)|周转(?:困难|不灵)|回款.{0,3}(?:慢|困难|不及时|放缓|滞后|不畅)|拖欠.{0,6}(?:工资|货款|工程款|供应商|款项)|动用.{0,8}(?:偿债)?准备金|持续经营.{0,6}(?:疑虑|不确定|存疑)',
      ].join('|'),
      'gi',
    ),
    unless: /资金(?:链|面)?(?:较为|比较|很|十分)?(?:充裕|宽裕)/,
  },
  {
    code: 'paymentDefault',
    ends: true,
    pattern: new RegExp(
      [
        String.raw`\bdefaulted\b|\bin (?:payment )?default\b(?! interest)|\bpayment defaults?\b|(?<!\b(?:in|upon|on) (?:the|an|any) )\bevents? of default\b(?! (?:clause|definition|provision|section))|\bdefaults? (?:on|of) (?:the|its|a|an|their) \w+`,
        String.raw`\b(?:failed|unable|not able|failing|inability) to (?:pay|repay|service|settle)\b|\b(?:failed|unable|not able) to (?:make|meet) (?:the |its |their )?(?:[\w-]+ ){0,2}(?:payment|instal?lment|interest|principal|debt service|repayment)s?\b|\bmiss(?:ed|es|ing)? (?:the |its |an? |two |three |last |their |our )?(?:[\w'’-]+ ){0,3}(?:payments?|instal?lments?|coupons?|repayments?|interest)\b|\b(?:did|has|have|does) not (?:yet )?(?:pay|paid)\b|\b(?:has|have|had) not been paid\b`,
        String.raw`(?<!\bnot )\b(?:over|past)[- ]?due\b(?! interest| rate)|(?<!\b(?:annually|quarterly|monthly|yearly|paid|payable|calculated) )\bin arrears\b|\bpayments?\b[^.;,]{0,40}\b(?:been|is|are|were|was|comes?|arrived?) (?:\w+ )?late\b|\blate payments?\b(?! (?:interest|fee|charge))|\bnon-?payment\b`,
        '违约(?!金|责任|条款|率|概率|利率|赔偿|风险|定义|险|成本|点|情形定义)|逾期(?!利率|罚息|利息|竣工|违约金|未回|未答|不)|拖欠.{0,8}(?:本金|利息|本息|贷款)|未(?:能)?(?:按时|按期|如期|足额|及时).{0,6}(?:支付|偿还|归还|还款|付息|还本|兑付|还息|付款)|欠息|无(?:法|力)(?:按时|按期|如期)?(?:偿还|支付|归还|兑付|付息|还款|还本)',
      ].join('|'),
      'gi',
    ),
    unless:
      /\bprobability of default\b|\b(?:reply|answer|response|visit|call|meeting) (?:is|was) (?:long )?overdue\b/i,
  },
  {
    code: 'policyChange',
    pattern: new RegExp(
      [
        String.raw`\b${CHANGED_EN} (?:the |its |a |an |all |new |our |their |on )?(?:[\w-]+ ){0,3}${RULES_EN}\b|\b${RULES_EN} (?:(?:on|for|of) [\w ]{1,30} )?(?:(?:was|were|is|are|has been|have been|will be|had been|being) )(?:\w+ )?${CHANGED_EN}\b`,
        String.raw`\b(?:polic(?:y|ies)|regulatory|tax|tariff|legal|subsidy) (?:change|shift|reversal|reform|cut|U-turn)s?\b|\bchanges? (?:in|of|to) (?:the )?(?:tax |energy |foreign )?(?:law|policy|legislation|regulations?|tariff)\b(?! (?:clause|provision|risk))|\bnew (?:[\w-]+ )?(?:regulations?|law|decree|tax|levy|royalty|legislation|rules) (?:on|for|that|which|was|were|has|have|requires?|came|caps?|bans?|will|limits?|restricts?)\b|\bmoratorium\b|\bcapital controls\b|\b(?:export|import) bans?\b|\bwindfall tax\b|\bexpropriat(?:ed|ion of|ing)\b|\bnationali[sz](?:ed|ation|ing)\b`,
        `${RULES_ZH}.{0,8}${CHANGED_ZH}|${CHANGED_ZH}了?.{0,10}${RULES_ZH}|外汇管制|资本管制|国有化|(?:出口|进口)禁令`,
      ].join('|'),
      'gi',
    ),
    unless:
      /\b(?:our|your|the (?:bank|company)['’]s?|internal|accounting|credit|dividend|insurance) polic(?:y|ies)\b|会计政策|内部政策|还款|贵行|我行/i,
  },
  {
    code: 'sanctions',
    ends: true,
    pattern:
      /\b(?:was|were|been|is|are|being|got) (?:\w+ )?(?:sanctioned|blacklisted|(?:placed|put) under sanctions|designated (?:by|as an?) (?:OFAC|the US|the EU|SDN))\b|\b(?:added to|placed on|put on|on|appears? on|included in) (?:the |an? )?(?:[\w-]+ ){0,3}(?:sanctions?|SDN|OFAC|entity|EU|black)[- ]?list\b|\b(?:new|US|EU|UN|UK|Western|further|secondary|fresh|American|European) sanctions\b(?! (?:clause|representation|polic|screening|list|undertaking))|\bsanctions (?:against|on|were|have been|hit|imposed|prevent|now)\b|\b(?:under|subject to|hit by|affected by) (?:[\w-]+ )?sanctions\b|制裁(?!条款|合规|筛查|声明|政策|承诺|风险|名单筛查)|实体清单|SDN(?:清单|名单)|黑名单/gi,
    unless:
      /\b(?:loan|limit|facility|credit|line|amount)s? (?:was|were|is|been|has been|have been) sanctioned\b/i,
  },
  {
    code: 'dispute',
    ends: true,
    pattern:
      /\bdisput(?:es?|ed|ing)\b(?! (?:resolution|board|adjudication|clause|settlement))|\barbitrat(?:ion|ing)\b(?! (?:clause|agreement|rules|cent|institution))|\blitigation\b|\blaw-?suits?\b|\b(?:sued|suing|sues)\b|\b(?:filed|brought|lodged|submitted|raised|started|commenced) (?:a |an |its |legal )?(?:[\w-]+ )?(?:claims?|suit|proceedings|legal action)\b|\btaken (?:us |them )?to court\b|\blegal (?:action|proceedings)\b|\bnotice of termination\b|纠纷|争议(?!解决|评审)|诉讼|仲裁(?!条款|机构|委员会|规则|地)|起诉|索赔|法院.{0,4}(?:查封|冻结|受理|判决)|查封|账户.{0,3}冻结/gi,
    unless: /\binsurance claim\b|诉讼时效|适用法律|争议解决/i,
  },
  {
    code: 'downgrade',
    pattern:
      /\bdowngrad(?:e|ed|es|ing)\b|\b(?:down (?:by )?(?:an?|one|two|three) notch(?:es)?|(?:lower|cut)(?:s|ed|ing)? (?:[\w'’&.-]+ ){0,5}(?:an?|one|two|three) notch(?:es)?)\b|\b(?:lower|cut|reduc|tak|took)(?:s|ed|ing|en)? (?:[\w'’&.-]+ ){0,5}(?:ratings?|outlook)\b|\bratings? (?:[\w'’-]+ ){0,3}(?:was|were|has been|have been|is|were) (?:\w+ )?(?:cut|lowered|reduced|withdrawn)\b|\boutlook (?:[\w-]+ ){0,4}(?:to |is |now )?negative\b|\bnegative (?:outlook|watch)\b|\bcredit ?watch negative\b|\breview for (?:a )?(?:possible )?downgrade\b|(?:下调|调低|降低|调降).{0,16}(?:评级|展望|信用等级)|(?:评级|信用等级|展望).{0,12}(?:下调|调降|调低|被降|降至|降为|降级|为负面|至负面)|降级|负面观察|展望负面/gi,
  },
  {
    code: 'adverseNews',
    pattern:
      /(?<!\b(?:site|ground|soil|geotechnical|legal|tax) )\binvestigat(?:ed|ing|ions?) (?:the|its|our|by|into|of|for|over|against|on)\b|\bunder investigation\b|\bprobe (?:into|of|by)\b|(?<!anti-)(?<!anti )\b(?:brib(?:e|es|ery|ed|ing)|corruption|fraud|embezzle\w*|money[- ]laundering|scandal)\b(?! (?:polic|act|clause|law|undertaking|training|prevention))|\b(?:raided|indicted|arrested|charged with|accused of)\b|\b(?:adverse|negative|bad|critical|unfavou?rable) (?:news|media|press|headlines?|coverage|publicity|reports?)\b|\ballegations?\b|\bprotests? (?:against|by|at|near|over|have|block)|\bprotesters?\b|\b(?:workers|staff|drivers|miners) (?:are |went |have gone )?on strike\b|\bfatal (?:accident|injur)\w*|\bshort[- ]seller\b|负面(?:新闻|报道|舆情|消息|传闻)|丑闻|被.{0,8}(?:立案|调查|约谈|通报批评|曝光)|立案(?:调查|侦查|稽查)|(?<!反)(?:涉嫌|行贿|受贿|贪腐|腐败|欺诈|洗钱|财务造假)|行政处罚|抗议|罢工|安全事故|伤亡|媒体.{0,6}(?:质疑|曝光)/gi,
    unless: /反腐败|反洗钱|反欺诈|反舞弊/,
  },
  {
    code: 'forceMajeure',
    ends: true,
    pattern:
      /\bforce majeure\b(?! (?:clause|provisions?|definition|article|wording|language|section|events? (?:means|clause)))|\bacts? of god\b|\b(?:hit|struck|damaged|destroyed|flooded|interrupted|stopped|affected) by (?:the |an? |heavy |severe )?(?:[\w-]+ )?(?:earthquake|floods?|flooding|cyclone|hurricane|typhoon|landslide|storm|wildfires?|coup|war|pandemic|epidemic)\b|不可抗力(?!条款|定义|章节|范围)|(?:遭遇|遭受|受|因|发生|突发).{0,8}(?:地震|洪水|洪灾|台风|飓风|泥石流|山体滑坡|战乱|政变|疫情|特大暴雨)/gi,
  },
  {
    code: 'fxLoss',
    pattern:
      /\b(?:fx|foreign[- ]exchange|exchange(?:[- ]rate)?|currency|translation|forex) loss(?:es)?\b|\b(?:lost|losses|loss)\b[^.;]{0,40}\b(?:depreciation|devaluation|weaker \w+|exchange rate|on (?:the )?(?:currency|fx|peso|naira|lira|rupee|dollar|kwacha|cedi))\b|\b(?:depreciation|devaluation|weakness|weakening|fall|collapse|slide) of the (?:[\w-]+ )?(?:currency|peso|naira|lira|rupee|rand|real|kwacha|cedi|rouble|ruble|birr|shilling|pound|tenge|dinar|yuan)\b|\b(?:currency|peso|naira|lira|rupee|rand|kwacha|cedi|rouble|ruble|birr|shilling|tenge|yuan) (?:has |have |was |is |had )?(?:been )?(?:sharply )?(?:devalued|depreciated|plunged|collapsed|weakened|lost)\b|汇兑(?:净)?(?:损失|亏损)|汇率.{0,4}(?:损失|亏损)|(?:货币|汇率|本币|比索|卢比|奈拉|里拉|兰特|卢布|雷亚尔|克瓦查|塞地|坚戈|人民币|先令|比尔).{0,4}(?:贬值|暴跌|走贬)(?!风险|的风险)/gi,
  },
  {
    code: 'managementChange',
    pattern: new RegExp(
      [
        String.raw`\b${TITLE_EN}\b[^.;]{0,40}?\b(?:resign(?:s|ed|ing)?|step(?:s|ped|ping)? down|left (?:the (?:company|group|firm)|us|last|in|on|at)|has left|is leaving|leaves|depart(?:s|ed|ing)|retir(?:es?|ed|ing)|(?:been|was|is being|be) (?:replaced|dismissed|removed|fired|sacked|ousted|succeeded)|quit(?:s)?|stood down)\b|\b(?:resignation|departure|dismissal|retirement|replacement) of (?:our|the|its|their) (?:[\w-]+ )?${TITLE_EN}\b`,
        String.raw`\bnew (?:group )?${TITLE_EN}\b[^.;]{0,40}\b(?:took|takes?|start(?:s|ed)|join(?:s|ed)|appointed|named|from|as of|since|will)\b|\b(?:appointed|appoints|named|has|have) (?:[\w.'’-]+ ){0,4}?(?:as (?:our |its |the )?)?(?:our |its |the |a )?new (?:group )?${TITLE_EN}\b|\b(?:management|leadership) (?:change|shake-?up|reshuffle|turnover)s?\b|\bchanges? (?:of|in) (?:the |our |its )?(?:senior |top )?(?:management|leadership)\b`,
        `${TITLE_ZH}[^,，。未没不]{0,12}(?:离职|辞职|辞任|辞去|变更|变动|更换|换人|卸任|退休|被免|免职|离任|去职|接任|调任|失联|被带走)|(?:任命|聘任|更换|变更|撤换)了?.{0,10}${TITLE_ZH}|新任.{0,2}${TITLE_ZH}|高层.{0,4}(?:变动|震荡|调整|换人)`,
      ].join('|'),
      'gi',
    ),
  },
];
