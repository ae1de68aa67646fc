import { describe, expect, it } from 'vitest';
import { diagnosis } from '../../../lib/domain/show/diagnosis';
import { page } from '../match/page';

const SECRETS = [
  'Harriet',
  'Cole',
  'ridgeway',
  'Waiver',
  'covenant',
  'inbox',
  'FMfcgz',
  'permthid',
  '1a1019ad5b49f8a9',
  'acme-bank',
  'Kundennummer',
  '4711',
  'Ridgeway',
  'Solar',
];

const context = page({
  adapter: 'gmail',
  kind: 'email',
  url: 'https://mail.acme-bank.example/inbox/FMfcgz?permthid=1a1019ad5b49f8a9',
  title: 'Waiver - Harriet Cole',
  people: [
    { role: 'from', name: 'Harriet Cole', email: 'harriet@ridgeway.example', organisation: 'Ridgeway' },
  ],
  fields: [{ label: 'Kundennummer', value: '4711' }],
  record: { type: 'account', name: 'Ridgeway Solar', id: '4711' },
  email: { subject: 'Waiver request', body: 'The covenant', messageId: '1a1019ad5b49f8a9', attachments: [] },
  text: 'The covenant',
  filled: ['subject', 'Harriet Cole'],
  missing: ['recipients', 'Kundennummer', 'adapter.odoo', 'adapter.Harriet Cole'],
});

const input = {
  context,
  version: '0.1.0',
  browser: 'Chrome 141',
  reader: { evidence: 'captured', site: 'mail.google.com' },
  hostHash: 'a1b2c3',
  ms: 12.4,
  structure: [{ code: 'sender', path: ['span.gD[email]', 'div.adn'] }],
};

describe('diagnosis', () => {
  it('says who read what and how, in codes and numbers', () => {
    expect(JSON.parse(diagnosis(input))).toEqual({
      twofold: '0.1.0',
      browser: 'Chrome 141',
      adapter: 'gmail',
      evidence: 'captured',
      site: 'mail.google.com',
      kind: 'email',
      record: 'account',
      found: ['sender.name', 'sender.email', 'subject', 'body', 'messageId'],
      filled: ['subject', 'taught field'],
      missed: ['recipients', 'taught field', 'taught field'],
      failed: ['odoo'],
      people: { from: 1 },
      fields: { read: 1, named: 0 },
      ms: 12,
      structure: ['sender: span.gD[email] < div.adn'],
    });
  });

  it('holds nothing that the page says, its address included', () => {
    const report = diagnosis({ ...input, reader: { evidence: 'structure' } });
    for (const secret of SECRETS) expect(report).not.toContain(secret);
    expect(report).not.toMatch(/@|:\/\//);
    expect(JSON.parse(report)).toMatchObject({ hostHash: 'a1b2c3' });
    expect(JSON.parse(report)).not.toHaveProperty('site');
  });
});
