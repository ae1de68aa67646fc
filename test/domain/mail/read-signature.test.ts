import { describe, expect, it } from 'vitest';
import { readSignature } from '../../../lib/domain/mail/read-signature';
import { signatureOf } from '../../../lib/domain/mail/signature-of';

type Said = {
  name?: string;
  otherName?: string;
  jobTitle?: string;
  organisation?: string;
  phones?: string[];
  emails?: string[];
  address?: string;
  website?: string;
};

function said(block: string): Said {
  const read = readSignature(block);
  for (const piece of Object.values(read).flat())
    expect(block.slice(piece.start, piece.end)).toBe(piece.text);
  const single = ['name', 'otherName', 'jobTitle', 'organisation', 'address', 'website'] as const;
  return {
    ...Object.fromEntries(single.flatMap((key) => (read[key] ? [[key, read[key].text]] : []))),
    ...(read.phones.length ? { phones: read.phones.map((one) => one.text) } : {}),
    ...(read.emails.length ? { emails: read.emails.map((one) => one.text) } : {}),
  };
}

describe('a signature', () => {
  it.each<[string, Said]>([
    [
      'Kind regards,\n\n--\nAoife Brennan\nChief Financial Officer\nCorrib Tidal Energy Ltd\nT: +353 91 555 012\naoife.brennan@corrib-tidal.example',
      {
        name: 'Aoife Brennan',
        jobTitle: 'Chief Financial Officer',
        organisation: 'Corrib Tidal Energy Ltd',
        phones: ['+353 91 555 012'],
        emails: ['aoife.brennan@corrib-tidal.example'],
      },
    ],
    [
      '此致\n\n陈志远　首席财务官\n海晟新能源集团有限公司\n电话 +86 515 5550 0188',
      {
        name: '陈志远',
        jobTitle: '首席财务官',
        organisation: '海晟新能源集团有限公司',
        phones: ['+86 515 5550 0188'],
      },
    ],
    [
      'Best regards,\nIngrid\n\n--\nIngrid Solberg\nPartner, Nordlys Infrastructure Partners\n+47 22 55 01 40',
      {
        name: 'Ingrid Solberg',
        jobTitle: 'Partner',
        organisation: 'Nordlys Infrastructure Partners',
        phones: ['+47 22 55 01 40'],
      },
    ],
    [
      '苏敏 Su Min\n资金部总经理 General Manager, Treasury\n海晟新能源集团有限公司 Haisheng Renewable Energy Group Co., Ltd.\nT: +86 515 5550 0190  F: +86 515 5550 0199\nM: +86 139 0000 1234\n地址：江苏省盐城市大丰区海港路88号海晟大厦12层\n网址：www.haisheng-energy.example',
      {
        name: '苏敏',
        otherName: 'Su Min',
        jobTitle: '资金部总经理',
        organisation: '海晟新能源集团有限公司',
        phones: ['+86 515 5550 0190', '+86 139 0000 1234'],
        address: '江苏省盐城市大丰区海港路88号海晟大厦12层',
        website: 'www.haisheng-energy.example',
      },
    ],
    [
      '周晓峰 | 投融资部 副总经理\n蓝海水务股份有限公司\n手机：139 5555 0166\n传真：0532-5555 0199',
      {
        name: '周晓峰',
        organisation: '蓝海水务股份有限公司',
        phones: ['139 5555 0166'],
        jobTitle: '投融资部 副总经理',
      },
    ],
    [
      'Tom Ashworth | Associate Director, Project Finance | Harbourline Advisory Limited\n3rd Floor, 12 Quay Road, Bristol BS1 4XX\nDirect: +44 117 555 0199',
      {
        name: 'Tom Ashworth',
        jobTitle: 'Associate Director, Project Finance',
        organisation: 'Harbourline Advisory Limited',
        phones: ['+44 117 555 0199'],
        address: '3rd Floor, 12 Quay Road, Bristol BS1 4XX',
      },
    ],
    // The firm by the address's domain.
    [
      'Pete Malone\nTechnical Recruiter\nNaviStaff\npete@navistaff.example',
      {
        name: 'Pete Malone',
        jobTitle: 'Technical Recruiter',
        organisation: 'NaviStaff',
        emails: ['pete@navistaff.example'],
      },
    ],
    ['Marcus Hale\nVice President', { name: 'Marcus Hale', jobTitle: 'Vice President' }],
    [
      '黃志明\n財務總監\n東海能源股份有限公司\n電話：+886 2 5555 0123',
      {
        name: '黃志明',
        jobTitle: '財務總監',
        organisation: '東海能源股份有限公司',
        phones: ['+886 2 5555 0123'],
      },
    ],
    // What is not sure is left out.
    ['Thanks,\nIngrid', {}],
    ['Best regards,\nThe Treasury Desk', {}],
    ['谢谢！', {}],
    ['Sent from my iPhone', {}],
    ['发自我的iPhone', {}],
    ['Fax: +47 22 55 01 99', {}],
    ['2026年11月3日', {}],
    ['邮编：200120', {}],
  ])('%j', (block, wanted) => {
    expect(said(block)).toEqual(wanted);
  });
});

describe('signatureOf', () => {
  it('gives places in the whole mail', () => {
    const text =
      'Noted.\n\nRegards,\nMarcus Hale\nDirector\n\nOn 3 Nov 2026, at 09:12, Aoife Brennan <a@corrib.example> wrote:\n> Aoife Brennan\n> CFO';
    const name = signatureOf(text)?.name;
    expect(name && text.slice(name.start, name.end)).toBe('Marcus Hale');
  });
  it('is null for a text that nobody signed', () => {
    expect(signatureOf('DSCR 1.08, below the lock-up of 1.10.')).toBeNull();
  });
});
