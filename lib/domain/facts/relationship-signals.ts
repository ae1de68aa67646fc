import type * as z from 'zod/mini';
import type { RelationshipSignal } from '../model/codes';
import type { Signal } from './signals';

/** We, as a client's mail speaks of us. */
const ABOUT_US = /\b(?:you|your|yours|the bank|bank['’]s)\b|贵行|贵司|贵方|你们?|您|行里|客户经理/i;

const CHIEF_EN = String.raw`(?:CEOs?|CFOs?|chief executives?|chief \w+ officers?|chair(?:man|men|woman|person)?|presidents?|managing directors?|general managers?|governors?|board members?)`;
const CHIEF_ZH = '(?:董事长|总裁|总经理|行长|副行长|主席|CEO|CFO|一把手|主要领导)';
const MEET_ZH = '(?:会见|会晤|会面|拜会|拜访|来访|到访|会谈|见面|面谈|座谈|宴请|互访)';

const OTHER_BANK_EN = String.raw`(?:(?:another|other|some other|a rival|a competing|a different|two|three|several|one|a|an|two other|three other|several other) (?:(?:local|regional|global|commercial|international|foreign|domestic|big|large|Asian|African|European|American|Japanese|Chinese|French|German|Spanish|British|Dutch|Indian|Gulf|Middle Eastern) ){0,2}(?:banks?|lenders?|financiers?|credit funds?|DFIs?))`;
const NAMED_BANK = String.raw`(?:HSBC|BNP(?: Paribas)?|SocGen|Soci[ée]t[ée] G[ée]n[ée]rale|Citi(?:bank)?|J\.?P\.? ?Morgan|Standard Chartered|Deutsche Bank|Santander|SMBC|MUFG|Mizuho|ICBC|ING|Rabobank|Barclays|Natixis|Cr[ée]dit Agricole|Afreximbank|UniCredit)`;
const NAMED_BANK_ZH =
  '(?:工行|工商银行|建行|建设银行|中行|中国银行|农行|农业银行|招行|招商银行|汇丰|渣打|花旗|国开行|进出口银行|兴业银行|浦发银行?|民生银行|中信银行|平安银行|交行|交通银行|三井住友|三菱日联)';
const OFFER_EN = String.raw`(?:offer(?:s|ed|ing)?|quot(?:e|es|ed|ing)|propos(?:e|es|ed|ing|al)|put forward|gave|given|approach(?:ed|ing)|come in|came in|sent|bid(?:ding)?|(?:is|are) (?:ready|willing|prepared|cheaper|keen)|price[ds]?|pitch(?:ed|ing)|undercut\w*|can do|promised|agreed to)`;

export const RELATIONSHIP_SIGNALS: Signal<z.infer<typeof RelationshipSignal>>[] = [
  {
    code: 'complaint',
    where: ABOUT_US,
    pattern:
      /\b(?:disappoint(?:ed|ing|ment)|unhappy|dissatisf(?:ied|action)|displeased|frustrat(?:ed|ing|ion)|annoy(?:ed|ing)|upset|unacceptable|unprofessional|complain(?:t|ts|ed|ing)?)\b|\bnot (?:at all |very |really |quite |entirely |so |too )?(?:happy|satisfied|pleased|impressed|acceptable)\b|\blet (?:us )?down\b|\b(?:poor|bad|terrible) (?:service|support|communication|experience|handling)\b|\b(?:below|short of|not (?:met|meet|up to)) (?:our |what we )?(?:expect\w*)\b|\b(?:errors?|mistakes?) in your\b|\byour (?:\w+ )?(?:errors?|mistakes?)\b|不满(?!足)|失望|投诉|抱怨|(?:难以|无法|不能)接受|很有意见|(?:令人|深感|深表|感到)遗憾|服务.{0,4}(?:差|不到位|不周|跟不上)|效率.{0,3}(?:低|差)/gi,
    unless:
      /\b(?:with|by|in|about|from|against) (?:the |our )(?:contractor|supplier|offtaker|government|ministry|consultant|EPC|utility|auditor)|对(?:承包商|供应商|总包|政府|施工方)/i,
  },
  {
    code: 'praise',
    pattern:
      /\b(?:excellent|outstanding|exceptional|great|superb|fantastic|first[- ]class|impressive|remarkable|invaluable|brilliant|wonderful|tremendous) (?:[\w-]+ ){0,2}?(?:work|job|support|service|cooperation|help|team|advice|efforts?|turnaround|responsiveness|assistance|partners?)\b|\b(?:impressed|delighted|(?:very|really|extremely|most|more than|highly|so) (?:pleased|satisfied|happy|grateful)) (?:with|by|at|for) (?:your|the (?:way you|bank|team|speed|service|support|quality|professionalism)|how (?:you|your|quickly|fast|well|smoothly))\b|\bwell done\b|\b(?:great|pleasure|joy|delight|privilege) (?:to work|working) with (?:you|your)\b|\b(?:highly|greatly|really|truly|very much) (?:value|appreciate)s? (?:your|the) (?:[\w-]+ ){0,3}(?:support|work|partnership|professionalism|flexibility|efforts?|help|speed|advice|commitment)\b|\b(?:my|our) compliments to (?:you|the team)|\b(?:could|would) not have (?:\w+ ){1,5}without (?:you|your)\b|(?:非常|十分|特别|高度|很|衷心|由衷|深深|极为)(?:的)?(?:感谢|认可|赞赏|肯定|佩服|满意).{0,16}(?:支持|服务|团队|工作|专业|高效|帮助|效率|配合|付出|方案)|(?:对|贵行|你们|您).{0,14}(?<!不)(?:非常|十分|很|特别|高度|表示)(?:满意(?!度)|认可|赞赏|肯定)|感谢.{0,16}(?:专业|高效|周到|大力|出色|优质|辛勤)|印象深刻|赞赏|点赞|表扬|赞不绝口|专业高效|(?:服务|工作).{0,3}(?:非常好|很好|到位|出色|周到|给力)/gi,
    unless: /不满意|满意度调查|不太满意|\bnot (?:very|really|so|too) /i,
  },
  {
    code: 'competitor',
    pattern: new RegExp(
      [
        String.raw`\b${OTHER_BANK_EN} (?:[\w-]+ ){0,3}?${OFFER_EN}\b|\b${NAMED_BANK} (?:[\w-]+ ){0,3}?${OFFER_EN}\b(?<!agreed to)`,
        String.raw`\b(?:offer|proposal|quote|term sheet|terms|pricing|bid|margin|indication)s? (?:\w+ )?(?:from|by) (?:${OTHER_BANK_EN}|${NAMED_BANK}|other (?:banks|lenders)|your competitors?|competitors)\b`,
        String.raw`\b(?:competing|competitive|rival) (?:offers?|proposals?|bids?|term sheets?|quotes?|banks?|lenders?)\b|\byour (?:main )?competitors?\b|\bbeauty (?:contest|parade)\b`,
        String.raw`\b(?:talk(?:ing|ed|s)?|speak(?:ing)?|spoke|discussions?|negotiat\w+|contact|touch) (?:\w+ )?(?:to|with) (?:${OTHER_BANK_EN}|other (?:banks|lenders)|${NAMED_BANK})`,
        `(?:其他|其它|另一家|另外一家|另有|别的|几家|某家?|外资|中资|股份制|当地)(?:商业)?(?:银行|金融机构|机构|行).{0,16}(?:报价|给出|提出|提供了|开出|优惠|更低|接触|洽谈|竞争|愿意|给的|低\\d)|(?:与|和|同)(?:其他|其它|另一家|几家|多家)(?:银行|机构).{0,8}(?:接触|洽谈|沟通|谈)|竞争对手.{0,6}(?:报价|银行|方案)|(?:同业|他行).{0,4}(?:报价|竞争|方案|利率|价格|条件)|比价|货比三家|${NAMED_BANK_ZH}.{0,10}(?:报[价出的]|给出|方案|更低|开出|愿意|优惠)`,
      ].join('|'),
      'gi',
    ),
    unless: /\b(?:our|their|its) competitors?\b.{0,30}\b(?:plant|market|product)|组成银团/i,
  },
  {
    code: 'executiveMeeting',
    asked: true,
    pattern: new RegExp(
      [
        String.raw`\b${CHIEF_EN}\b[^.;?]{0,60}\b(?:meet(?:s|ing)?|met|see|visit(?:s|ed|ing)?|call on|host(?:s|ed)?|receive[ds]?|sit down with|dine with|have (?:lunch|dinner|breakfast|coffee|a (?:meeting|call|drink)))\b (?:with )?(?:you\b|your\b|the bank\b)`,
        String.raw`\b(?:meetings?|lunch|dinner|breakfast|call|talks|visit) (?:between|of|with|for|by) [^.;?]{0,30}\b${CHIEF_EN}\b[^.;?]{0,30}(?:\band\b|\bwith\b|\bto\b)[^.;?]{0,30}\b${CHIEF_EN}\b|\bmeeting of the (?:two )?${CHIEF_EN}\b|\byour ${CHIEF_EN} (?:[\w-]+ ){0,4}(?:meet|met|visit(?:ed|s)?|see) (?:with )?our\b|\bour ${CHIEF_EN} (?:and your|with your) ${CHIEF_EN}`,
        String.raw`\b(?:executive|top-level|board-level|C-level|CEO|high-level|leadership|principals['’]?) (?:meetings?|dinner|lunch|dialogue|exchange|summit|round ?table)\b`,
        `高层.{0,2}(?:会晤|会谈|会面|互访|拜访|对话|交流|见面|走访|会见|座谈)|${CHIEF_ZH}[^,，。]{0,14}${MEET_ZH}|${MEET_ZH}[^,，。]{0,10}${CHIEF_ZH}`,
      ].join('|'),
      'gi',
    ),
  },
  {
    code: 'frameworkAgreement',
    asked: true,
    pattern:
      /\b(?:framework|strategic (?:cooperation|partnership|alliance)|umbrella|master (?:cooperation|financing|facility)) (?:(?:cooperation|financing) )?(?:agreements?|MoUs?|memorand(?:um|a)|contracts?|partnership)\b|(?:战略|全面|银企)?(?:合作)?框架(?:性)?(?:合作)?协议|战略合作(?:协议|备忘录)|总对总(?:合作)?协议|银企合作协议|全面合作协议/gi,
  },
  {
    code: 'referral',
    pattern:
      /\b(?:recommend|refer|introduc|suggest)(?:e|ed|red|ring|ing)? (?:you|your (?:bank|team|desk|services|name|colleagues)|the bank|this bank)(?: \w+)? to\b|\b(?:pass|gave|give|given|forward|share|mention)(?:ed|d)? your (?:name|contacts?|contact details|details|card|number)(?: \w+)? (?:to|on to|with)\b|\b(?:connect|put) you (?:to|with|in touch with)\b|\b(?:referred|recommended) to (?:you|your bank) by\b|\b(?:suggested|told|asked|advised|encouraged) (?:that )?(?:[\w.]+ ){1,4}?(?:to )?(?:call|contact|reach out to|get in touch with|speak to|talk to|approach) you\b|\breferral\b(?! (?:hospital|centre|center|fees?|and|&))|\b(?:on|upon) (?:the )?recommendation of\b|\b(?:act|serve|be) (?:as )?a reference for you\b|推荐了?(?:贵行|贵司|你们|您)|(?:把|将)[^,，。]{0,4}(?:贵行|你们|您)[^,，。]{0,10}(?:推荐|介绍)|(?:推荐|介绍)给了?(?:贵行|你们|您)|介绍了?[^,，。]{0,14}(?:与|和|同|跟)(?:贵行|你们|您)|(?:给|为)(?:贵行|你们|您)(?:介绍|引荐|推荐)|经[^,，。]{1,12}(?:推荐|介绍)[^,，。]{0,4}(?:联系|找到|结识)/gi,
    unless:
      /\bintroduce you to (?:our|the|my) (?:new )?(?:\w+ )?(?:CFO|CEO|colleague|team|director|manager|successor|lawyers?|auditors?)/i,
  },
  {
    code: 'slowResponse',
    where: ABOUT_US,
    pattern:
      /\bstill (?:are |have |had |got )?(?:waiting|awaiting|no (?:answer|reply|response|news|feedback|decision|word|update|draft))\b|\b(?:have|had|has|['’]ve) (?:still )?not (?:yet )?(?:heard|received|had|got|seen)\b|\b(?:haven|hadn|hasn)['’]t (?:yet )?(?:heard|received|had|got|seen)\b|\bno (?:reply|response|answer|feedback|reaction) (?:from (?:you|your)|so far|yet|to (?:our|my))\b|\b(?:second|third|fourth|final|another|2nd|3rd) reminder\b|\b(?:chas(?:e|ed|ing)) (?:you|your)\b|\bslow (?:response|responses|to (?:respond|reply|answer|react)|repl\w+|turnaround)\b|\b(?:takes?|took|taking|taken) (?:far |much |way )?too long\b|\b(?:reply|answer|response|comments|feedback|decision) (?:is|are|has been|have been) (?:long |still )?(?:overdue|outstanding|pending)\b|\b(?:remains?|still) unanswered\b|(?:迟迟|一直|至今|仍|还|尚|迄今|始终)(?:然|都|也|旧)?(?:未|没)有?能?(?:收到|得到|等到|见到|给|获|看到|有)?.{0,10}(?:回复|答复|反馈|回音|消息|批复|意见|结果|进展|回应)|(?:回复|响应|反馈|审批|答复|处理|办理)(?:的)?(?:速度|进度)?(?:太|很|过|较|比较|非常|有点|偏)?(?:慢|迟缓|缓慢|不及时|拖沓)|(?:多次|再次|反复|第[二三四]次|几次)(?:催|跟进|询问)/gi,
    unless: /(?:监管|政府|审计师?|评估机构)[^,，。]{0,6}(?:回复|批复|答复)/,
  },
];
