/** What a person sees on a record page: the labelled fields, and what may be read besides without being wrong. */
export type SeenRecord = {
  file: string;
  url: string;
  /** Frames of the page by name. */
  frames?: Record<string, string>;
  name: string;
  id?: string;
  fields: Record<string, string>;
  also?: Record<string, string>;
};

export const RECORDS: SeenRecord[] = [
  {
    file: 'cards.html',
    url: 'https://kontur.example/parties/1187',
    name: 'Borealis Tunnels AS',
    id: '1187',
    fields: {
      'Registration number': 'NO 918 273 645',
      Sector: 'Road tunnels',
      Country: 'Norway',
      'Parent company': 'Borealis Holding ASA',
      Rating: 'BBB-',
      Exposure: 'NOK 640m',
      'Days past due': '0',
    },
  },
  {
    file: 'element-form-zh.html',
    url: 'https://crm.dianyun.example/#/customer/edit/300217',
    name: '滇西轨道建设有限公司',
    id: '300217',
    fields: {
      客户名称: '滇西轨道建设有限公司',
      所属行业: '轨道交通',
      注册资本: '50000万元',
      客户经理: '邱若山',
      是否战略客户: '是',
      合作起始日: '2018-06-12',
      备注信息: '二期线路贷款正在评审',
    },
  },
  {
    file: 'ant-descriptions-zh.html',
    url: 'https://rxt.example/opportunity/detail?id=88201',
    name: '北屿海上风电融资',
    id: '88201',
    fields: {
      客户名称: '北屿新能源股份有限公司',
      商机金额: '¥860,000,000.00',
      销售阶段: '方案报价',
      赢率: '60%',
      预计成交日期: '2027-05-20',
      负责人: '郁明川',
      来源: '老客户介绍',
      装机容量: '400MW',
    },
  },
  {
    file: 'two-column-cells.html',
    url: 'https://opendesk.example/index.php?module=Accounts&action=DetailView&record=4c1b9a52-77d0-4f3e-9a61-0b2f4e9d1c77',
    name: 'Larkfield Desalination Ltd',
    id: '4c1b9a52-77d0-4f3e-9a61-0b2f4e9d1c77',
    fields: {
      Name: 'Larkfield Desalination Ltd',
      'Office Phone': '+44 1632 960471',
      Website: 'https://larkfield.example',
      'Email Address': 'treasury@larkfield.example (Primary)',
      'Billing Address': '4 Pump House Lane Larkfield Kent ME20 United Kingdom',
      'Assigned to': 'Priya Nair',
      'Annual Revenue': '34,000,000',
    },
  },
  {
    file: 'banner-table.html',
    url: 'https://erp.example/societe/card.php?socid=17',
    name: 'Quarrystone Rail SA',
    id: '17',
    fields: {
      'Nature of third party': 'C',
      'Customer code': 'CU2604-00017',
      'VAT number': 'FR40 552 081 317 (check)',
      'Subject to VAT': 'Yes',
      'Third-party type': 'Large company',
      Workforce: '251 - 500',
      'Payment terms': '30 days',
      'Sales representatives': 'Camille Roux',
    },
  },
  {
    file: 'alternating-grid.html',
    url: 'https://ledgerline.example/#ledger/model/party.party/42',
    name: 'Mistral Hydrogen BV',
    id: '42',
    fields: {
      Name: 'Mistral Hydrogen BV',
      Code: 'P-0042',
      Language: 'Dutch',
      'Tax identifier': 'NL 8123.45.678.B01',
      Categories: 'Offtaker Sponsor',
      Comment: 'Electrolyser supplier not yet chosen.',
    },
    also: { Active: '✓' },
  },
  {
    file: 'frameset.html',
    url: 'http://credit.corp.example/main.asp?custid=0008841',
    frames: { left: 'frameset-left.html', work: 'frameset-work.html' },
    name: 'Saltmarsh Container Terminals plc',
    fields: {
      'Customer No': '0008841',
      Branch: 'Harbour Road',
      'Customer Name': 'Saltmarsh Container Terminals plc',
      Industry: 'Ports',
      'Internal Rating': '5+',
      'Relationship Manager': 'T. Abara',
      'Review Due': '31-MAR-2027',
    },
  },
  {
    file: 'shadow.html',
    url: 'https://app.orrin.example/r/deal/01JC9ZK3V5M8QW2T7YB4N6H1XA',
    name: 'Skerry tidal array',
    id: '01JC9ZK3V5M8QW2T7YB4N6H1XA',
    fields: {
      Stage: 'Mandate letter',
      'Facility amount': 'EUR 210m',
      Tenor: '18 years',
      Sponsor: 'Orrin Energy Partners',
    },
  },
];
