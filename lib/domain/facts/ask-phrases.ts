/** Courtesy that looks like a request and is none. */
export const EMPTY: RegExp[] = [
  /\b(?:please|kindly),? (?:find|see|note|be (?:advised|informed|aware|assured|reminded)|accept|feel free|(?:do not|don['’]t|never) hesitate|disregard|ignore|excuse|forgive|bear with|do not reply|don['’]t reply|click|visit (?:our|us)|register|enjoy|join us|refer to (?:the|our) (?:attach\w*|website)|rest assured|remember that|give (?:my|our) regards)\b/gi,
  /\b(?:please|kindly)?,? ?(?:let (?:me|us) know|contact (?:me|us)|call me|get in touch|reach out|drop (?:me|us) a line|give (?:me|us) a call)\b[^.;?!]{0,20}\b(?:if|should) you (?:have|need|require|wish|want|feel|would like)\b[^.;?!]*/gi,
  /\b(?:if|should) you (?:have|need|require) (?:any|further|more|additional|anything|some)\b[^.;?!]*/gi,
  /\b(?:as you|to|eager to) please\b|\bcan you (?:believe|imagine)\b[^?]*|\bif you please\b/gi,
  /[申邀聘报宴]请|请(?:示|假|客|柬|帖|缨|教)|请(?:您)?(?:放心|知悉|知晓|查收|查阅|见附件|见谅|谅解|原谅|注意|留意|笑纳|忽略|点击|扫码|扫描|关注|访问|登录|参见|参阅|见下)|敬请(?:关注|期待|谅解|留意|光临|见谅|知悉)|请勿(?:直接)?回复/g,
  /如(?:果)?您?(?:有|需)(?:任何|其他)?(?:疑问|问题|需要|不明|帮助)?[^。?]{0,4}[,，]?\s?(?:请|欢迎|可)?(?:随时)?(?:与我们|和我们|跟我)?(?:联系|告知|致电)[^。?]*/g,
];

/** Questions that want no answer. */
export const RHETORICAL: RegExp[] = [
  /^\W*(?:and |but |so |well,? |oh,? )*(?:who (?:would(?:n['’]t)? have|knows|knew|could have|doesn|wouldn|cares)|why not\?|how (?:are you|have you been|was your|is life|are things|hard can|could (?:anyone|we have)|time flies|nice|wonderful)|(?:is|are|was|were|did|does|has|have|should|would)n['’]t (?:it|that|this|we all|life|he|she)\b|what (?:a |an |could possibly|more could|else could|['’]s not to|are the odds|if )|did you know|are you (?:ready|tired|sick|still paying|well\?|looking for|dreaming)|have you (?:ever|registered|been well|missed)|(?:want|ready|looking|need|tired|curious|thinking|interested)\b|would you believe|is it any wonder|where (?:does|did|has) (?:the )?time|don['’]t we all|what would we do|do you want to (?:save|grow|earn|learn|know how|boost|be)|can you afford)/i,
  /^\W*had (?:we|i|you|they|he|she|it)\b|\bwould (?:you|we|they) have \w+(?:ed|en|t)\b/i,
  /谁(?:能|会|又)?(?:能)?(?:想到|料到|知道|不)|难道|何必|岂(?:不|能|是)|何尝|怎么可能|不是吗|(?:你|您)知道吗|还在为|最近好吗|近来可好|(?:您|你|大家|一切)(?:都|最近|近来)?还?好吗|准备好了吗|心动|想不想|何乐而不为/,
];

/** No answer is wanted, in so many words. */
export const NO_NEED =
  /\bno need (?:to|for)\b|\byou (?:do not|don['’]t) (?:need|have) to\b|\byou need ?n['’]?t\b|\bno (?:reply|response|answer|action) (?:is )?(?:needed|required|necessary|expected)\b|无需|无须|不必|不用|毋需/i;

const START = String.raw`^\W*(?:(?:hi|hello|dear|hey)\b[^,:!]{0,30}[,:!] ?)?(?:(?:and|also|then|so|but|finally|separately|meanwhile|in addition|first|second|third|lastly|otherwise|thanks|thank you)\b,? )*(?:[A-Z][\w.]+(?: [A-Z][\w.]+)?, )?`;

/** Words that ask, in whatever kind of sentence. */
export const ASKING: RegExp[] = [
  /\b(?:please|pls|plz|kindly)\b/i,
  // could you …, can your team …, may we have …
  /(?:^|[,;:–—-]\s*|\b(?:and|but|so|also|then|therefore|hence|if not|otherwise|question|now|again|hi|\w+ly),?\s+)\W*(?:could|can|would|will|might) (?:you|your (?:\w+ ){1,2}?(?!will|can)|the bank|(?:any|some)(?:one|body))\b(?! (?:have|be the (?:first|only)))/i,
  /\b(?:could|can|may|might) (?:we|I) (?:please |also |kindly )?(?:ask|have|get|request|receive|agree|schedule|arrange|set|meet|speak|move|postpone|extend|see|trouble|expect)\b.*\?/i,
  /\bwould you (?:mind|be (?:so|able|willing|available|open|ok|okay|kind))\b|\b(?:would|is|will) it be (?:possible|ok|okay|feasible|convenient)\b.*\?|\bis it (?:also )?(?:possible|ok|okay|feasible) (?:for|to)\b.*\?|\bwould it be (?:possible|feasible)\b/i,
  /(?:\bwould|['’]d) (?:\w+ ){0,2}(?:appreciate|welcome (?:your|any|an?)|be (?:\w+ )?(?:grateful|obliged|thankful|interested (?:to|in) (?:know|hear|see|hearing|your)|glad to (?:have|receive|hear|know|get)|pleased to (?:receive|have|hear))|like (?:you(?:r team)? to|your|to (?:ask|request|know|receive|have your|understand|hear|get|see (?:your|the|a|an)|invite you)|to have (?:the|a|an|your)))\b/i,
  /\b(?:I|we) (?:also |was |were |am |are |do |just )*wonder(?:ing|ed)? (?:if|whether|what|when|how|why|which)\b|\b(?:it )?(?:would|will) be (?:\w+ )?(?:great|helpful|good|useful|nice|ideal|kind|appreciated|important) (?:if (?:you|we|your)|to (?:have|get|receive|know|see|hear) (?:your|a|an|the))|\b(?:greatly|much|highly) appreciated\b|\bwould be appreciated\b|\bthank you in advance for\b|\bgrateful (?:if|for your (?:confirm|comment|view|reply|feedback|response|advice))/i,
  /(?:^|\b(?:we|I)(?: (?:would|must|have to|also|therefore|hereby|kindly|now|again|respectfully|formally|do|once more))*\s+)\b(?:ask|request|urge|invite|beg)\b (?:you|your|the bank|that|for|an?|to|once|again|whether|if|all lenders|the (?:lenders|agent))\b/i,
  /\b(?:I|we) (?:(?:still|also|now|only|urgently|will|would|do|just|then) )*(?:need|require|expect|want) (?:you to|your (?:\w+ ){0,3}(?:\w+)|(?:[\w'’-]+ ){1,8}from (?:you|your)\b)/i,
  new RegExp(
    String.raw`${START}(?:do )?(?:send|confirm|advise|provide|share|forward|call|give|tell|check|review|sign|return|reply|respond|revert|update|ensure|remind|bring|e-?mail|mail|re-?send|submit|complete|fill|quote|prepare|arrange|schedule|explain|clarify|copy|add|include|remove|delete|change|use|approve|transfer|issue|drop|get|take|put|print|fax|post|upload|attach|correct|amend|revise|hold|keep|set|make|look|come|have) (?:me|us|the|an?|your|our|my|by|when|whether|that|back|with|it|them|him|her|this|these|those|all|any|each|both|sure|up|in touch|a look|into|at|to (?:me|us|the)|everyone|as soon)\b(?![^.?!]{0,60}\b(?:is|are|was|were|will|would) (?:a|an|the|not|in|to)\b)`,
    'i',
  ),
  /(?<!\b(?:he|she|they|it|who|which|has|have|had|bank|will|['’]ll|not|to|they['’]ve|ministry|agency) )\blet (?:me|us) (?:also |please )?(?:know|have)\b|(?<!\b(?:will|['’]ll|would|to|he|she|they) )\b(?:get|come) back to (?:me|us)\b/i,
  /\b(?:we|I) (?:are )?(?:still )?(?:await(?:ing)?|wait(?:ing)? for) your (?:\w+ )?(?:confirmation|comments|reply|response|feedback|answer|approval|proposal|advice|view|instructions|decision)\b|\bawaiting your (?:\w+ )?(?:confirmation|comments|reply|response|feedback|answer|approval|proposal|advice|instructions)\b/i,
  /\byour (?:[\w-]+ ){0,3}(?:comments?|feedback|confirmation|reply|response|approval|signature|consent|input|advice|views?) (?:[\w ]{0,40})?\b(?:is|are|would be) (?:\w+ )?(?:required|needed|requested|welcome|appreciated|sought)\b/i,
  // 请 that is no formula, and what stands for it
  /请|烦劳|劳烦|有劳|麻烦(?:\s?[A-Za-z]|您|你|贵|帮|把|将|尽快|给|再|确认|提供|发|先|[^,，。]{1,8}(?:把|将|帮|给|发|提供|确认|看|安排|协助|转))|拜托|(?<![展希有盼愿期失观渴威声名])望(?:贵|您|你们?|尽[快早]|予以|告知|批准|支持|能|回复|及时)|(?:希望|盼望?|期待|期望|需要?|要求)(?:贵[行司方]|您|你们|银行)(?!的)|(?:希望|盼望?|期待)(?:能)?(?:尽[快早]|早日)|盼(?:复|覆|回复|示复|告|[^,，。]{0,16}(?:答复|回复|反馈|批复|支持))|速(?:复|回复)|(?:^|[,，;])\s?(?:务必|尽[快早])(?:回复|答复|反馈|告知|提供|确认|发)/,
  /(?:能否|可否|能不能|可不可以|是否(?:可以|能够?|方便|同意|需要|接受|愿意)|方便)[^。]*(?:\?|吗|$)/,
];

/** Sentences with a question mark that are questions to the reader. */
export const DIRECT: RegExp[] = [
  new RegExp(
    String.raw`${START}(?:[^?]{0,80}[,:;–-] ?)?(?:what|when|where|which|who|whom|whose|why|how|do|does|did|is|are|am|was|were|has|have|had|can|could|will|would|should|shall|may|might|any (?:news|updates?|feedback|thoughts|progress|comments|chance|ideas?|objections?|concerns?))\b`,
    'i',
  ),
  /\b(?:is that|would that be|does that|are you|do you|can you|could you|would you|will you|if you)\b|\b(?:correct|right|ok|okay|agreed)\?/i,
  /[吗么呢]|什么|多少|哪|谁|何时|几[个家天时]|如何|怎[么样]|为何|是否|有没有|多久|多长|多大|可行|可以/,
];

/** A hope that asks only where it names a day: "we look forward to your comments by Friday". */
export const WITH_A_DAY =
  /\b(?:look(?:ing)? forward to|hope to|expect to|expect(?:ing)?|would like to|count(?:ing)? on|rely(?:ing)? on) (?:receiv\w+|hear\w*|have|having|get\w*|see\w*|your)\b|(?:希望|期待|盼)[^。]*(?:收到|得到|看到|反馈|答复)/i;

/** In a note of our own: what the client asked of us. */
export const ASKING_OF_A_CLIENT: RegExp[] = [
  /\b(?:client|customer|borrower|sponsor|company|group|they|he|she|CFO|CEO|treasurer|chairman|management|Mr\.? \w+|Ms\.? \w+)\b[^.;?]{0,30}\b(?:asks?|asked|requests?|requested|wants?|wanted|expects?|would like) (?:us|our|for|that we|the bank|you|me|if we|whether we|about|an?|to (?:receive|have|see|know|get))\b/i,
  /(?:客户|对方|公司|企业|借款人|发起人|集团|财务总监|董事长|总经理|[\u4e00-\u9fa5]总|他们|其)[^,，。]{0,6}(?:要求|希望|请求?|提出|询问|问|催促?)[^,，。]{0,4}(?:我行|我们|我方|本行|银行|我|能否|是否|可否|尽快)/,
];
