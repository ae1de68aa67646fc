import { describe, expect, it } from 'vitest';
import { organisations } from '../../lib/domain/facts/organisations';
import { persons } from '../../lib/domain/facts/persons';
import { readFacts, readQuotedFacts } from '../../lib/domain/facts/read-facts';

const now = '2026-11-24';

const MAIL = [
  'Dear Ms Lin,',
  '',
  'We now need USD 45 million by 30 June 2027.',
  '',
  'Kind regards,',
  'Aoife Brennan',
  'Chief Financial Officer',
  'Corrib Tidal Energy Ltd',
  'T: +353 91 555 012',
  '',
  'This e-mail is confidential and intended solely for the addressee; liability is limited to EUR 5,000.',
  '',
  '-----Original Message-----',
  'From: Marcus Hale <marcus@nordlys.example>',
  'Sent: 3 November 2026 09:12',
  'Subject: USD 12 million',
  '',
  'Is it still USD 40 million',
  'by 31 March 2027?',
  '',
  'Marcus Hale',
  'Director, Nordlys Infrastructure Partners',
].join('\n');

const amounts = (facts: { kind: string; quote: string }[]) =>
  facts.filter((fact) => fact.kind === 'amount').map((fact) => fact.quote);

describe('facts of a mail', () => {
  it('are the sender’s own: neither quoted, nor of a header or a notice', () => {
    expect(amounts(readFacts(MAIL, { now }))).toEqual(['USD 45 million']);
    for (const fact of readFacts(MAIL, { now })) expect(MAIL.slice(fact.start, fact.end)).toBe(fact.quote);
  });
  it('are read from a paragraph right above the quote too', () => {
    const text =
      'We need USD 45 million by 30 June 2027\nOn Tue, 3 Nov 2026 at 09:12, Ingrid <i@nordlys.example> wrote:\nIs it still USD 40 million?';
    expect(amounts(readFacts(text, { now }))).toEqual(['USD 45 million']);
    expect(amounts(readQuotedFacts(text, { now }))).toEqual(['USD 40 million']);
  });
  it('keep those of the quote apart', () => {
    const quoted = readQuotedFacts(MAIL, { now });
    expect(amounts(quoted)).toEqual(['USD 40 million']);
    for (const fact of quoted) expect(MAIL.slice(fact.start, fact.end)).toBe(fact.quote);
    expect(quoted.some((fact) => fact.quote.includes('3 November'))).toBe(false);
  });
  it('are found in marked lines too', () => {
    const text = '可以。\n\n> 贷款金额3.5亿元，\n> 期限18年。\n\n首笔提款2.4亿元。';
    expect(amounts(readQuotedFacts(text, { now }))).toEqual(['3.5亿元']);
    expect(amounts(readFacts(text, { now }))).toEqual(['2.4亿元']);
  });
  it('are none of a quote where nothing is quoted', () => {
    expect(readQuotedFacts('USD 45 million', { now })).toEqual([]);
  });
});

describe('who signed', () => {
  it('is a person with title and firm, at the name’s place', () => {
    const start = MAIL.indexOf('Aoife');
    expect(persons.read(MAIL, { now })).toEqual([
      {
        kind: 'person',
        value: {
          name: 'Aoife Brennan',
          jobTitle: 'Chief Financial Officer',
          organisation: 'Corrib Tidal Energy Ltd',
        },
        quote: 'Aoife Brennan',
        start,
        end: start + 'Aoife Brennan'.length,
        known: true,
        confidence: 0.9,
      },
    ]);
  });
  it('is a firm', () => {
    expect(organisations.read(MAIL, { now }).map((fact) => fact.value)).toEqual(['Corrib Tidal Energy Ltd']);
    const zh = '请查收。\n\n此致\n\n陈志远　首席财务官\n海晟新能源集团有限公司\n电话 +86 515 5550 0188';
    expect(organisations.read(zh, { now }).map((fact) => fact.value)).toEqual(['海晟新能源集团有限公司']);
    expect(persons.read(zh, { now }).map((fact) => fact.value)).toEqual([
      { name: '陈志远', jobTitle: '首席财务官', organisation: '海晟新能源集团有限公司' },
    ]);
  });
  it.each([
    'Aoife Brennan of Corrib Tidal Energy Ltd called about the loan.',
    '陈志远总经理来电，海晟新能源集团有限公司拟申请贷款。',
    'The sponsors are:\n\nCorrib Tidal Energy Ltd\nNordlys Infrastructure Partners',
    'Thanks,\nAoife',
    `Noted.\n\n> Aoife Brennan\n> Chief Financial Officer\n> Corrib Tidal Energy Ltd`,
    '',
  ])('is nobody in %j', (text) => {
    expect(persons.read(text, { now })).toEqual([]);
    expect(organisations.read(text, { now })).toEqual([]);
  });
});
