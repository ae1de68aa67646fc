import type { PartyRole } from '../model/codes';

/** How each role is written, longer words before the shorter ones they contain. */
export const partyRoles: [role: PartyRole, english: string, chinese: string][] = [
  [
    'esConsultant',
    '(?:environmental (?:and|&) social|E&S|ESIA|environmental) (?:advis[eo]r|consultant)|IESC',
    '环境(?:和|与|及)社会顾问|环社顾问|环评机构|环境顾问',
  ],
  [
    'technicalAdviser',
    "technical (?:advis[eo]r|consultant)|independent engineer|owner['’]s engineer|LTA",
    '技术顾问|独立工程师|业主工程师',
  ],
  ['insuranceAdviser', 'insurance (?:advis[eo]r|consultant|broker)', '保险顾问|保险经纪人?'],
  ['investmentBank', 'financial advis[eo]r|investment bank', '财务顾问|融资顾问'],
  [
    'legalAdviser',
    '(?:legal|local|international|transaction) (?:counsel|advis[eo]rs?|lawyers)|counsel|lawyers',
    '法律顾问|(?:贷款人|贷款方|借款人|银行|银团|项目)律师',
  ],
  [
    'accountingFirm',
    '(?:model |external )?auditors?|accountants|tax advis[eo]r',
    '审计机构|审计师|税务顾问|模型审计师?',
  ],
  [
    'priInsurer',
    'political risk insurer|PRI (?:insurer|provider)',
    '政治险承保人|政治险保险人|承保机构|承保人',
  ],
  [
    'securityAgent',
    'security (?:agent|trustee)|collateral agent',
    '担保代理行|担保代理人|抵押代理行|质押代理行',
  ],
  [
    'facilityAgent',
    '(?:facility|administrative|intercreditor) agent|agent bank',
    '(?:贷款|融资|银团)?代理行',
  ],
  [
    'leadBank',
    '(?:mandated )?lead arranger|MLA|lead bank|book-?runner|coordinating bank|arranger',
    '(?:联合|主)?牵头(?:安排)?行|簿记行',
  ],
  ['eca', 'export credit agency|ECA', '出口信贷机构'],
  ['dfi', 'development finance institution|DFI', '开发性金融机构'],
  ['lender', '(?:participating |senior |sole )?lender|participant bank', '参贷行|参加行|贷款人|贷款行'],
  [
    'epcContractor',
    'EPC (?:contractor|company)|(?:general|construction|turnkey|civil works) contractor|EPC(?=:)',
    '(?:EPC)?总承包(?:商|方|单位|人)|EPC承包商|(?:EPC)?总包(?:商|方|单位)|EPC(?=[:为])',
  ],
  [
    'omOperator',
    'O&M (?:operator|contractor|provider)|operations? and maintenance (?:contractor|provider)',
    '运维(?:商|方|单位|承包商)',
  ],
  [
    'supplier',
    '(?:(?:turbine|module|panel|equipment|fuel|gas|inverter|battery|coal) )?supplier',
    '(?:风机|组件|设备|燃料|逆变器|电池)?(?:供应商|供货商|供货方)',
  ],
  [
    'offtaker',
    '(?:power )?off-?taker|power purchaser|buyer of the power',
    '购电方|购水方|承购方|承购商|包销方|购电人',
  ],
  ['publicAuthority', '(?:granting|contracting|public) authority|grantor', '授权方|授予方|政府方|实施机构'],
  ['guarantor', 'guarantor', '担保人|保证人|担保方'],
  ['borrowerSPV', 'borrower|project company|SPV', '借款人|项目公司|借款主体'],
  ['sponsor', '(?:(?:lead|project|main|equity) )?sponsor|equity investor|promoter', '发起人|发起方|控股股东'],
  ['lessor', 'lessor', '出租人|出租方'],
  ['lessee', 'lessee', '承租人|承租方'],
];
