import { describe, expect, it } from 'vitest';
import type { AnswerResult } from '../../lib/domain/answers/question';
import { parseNumber, questions } from '../../lib/domain/answers/questions';
import type { Dossier } from '../../lib/domain/dossier';
import { Client } from '../../lib/domain/model/client';
import { client, deal, dossierOf } from './build';

const TODAY = '2026-11-24';
const MANUAL = { kind: 'manual', at: TODAY, known: true };

function question(code: string) {
  const found = questions[code];
  if (!found) throw new Error(`no question ${code}`);
  return found;
}

const NONE = dossierOf();
const OLD = deal({ id: 'old', on: '2024-01-01', status: 'closed' });
const NEW = deal({ id: 'new', on: '2026-01-01', status: 'pipeline' });
const LOST = deal({ id: 'lost', on: '2026-06-01', status: 'lost' });
const ONE = dossierOf({ deals: [OLD, LOST] });
const TWO = dossierOf({ deals: [OLD, NEW, LOST] });

const answer = (code: string, values: Record<string, string>, dossier = NONE): AnswerResult =>
  question(code).apply(values, dossier, TODAY);

const fields = (code: string, dossier: Dossier) =>
  question(code)
    .fields(dossier)
    .map((one) => one.name);

describe('parseNumber', () => {
  it.each<[string, number]>([
    ['12', 12],
    ['1,234.5', 1234.5],
    ['1,234,567', 1_234_567],
    ['1 234', 1234],
    [' 12 % ', 12],
    ['１２．５％', 12.5],
    ['１，２３４', 1234],
    ['+3', 3],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '%',
    '.',
    ',',
    '-',
    'abc',
    '12x',
    '1.2.3',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '3亿',
    '1%2',
    // A comma that cannot part thousands: two and a half, not twenty-five.
    '2,5',
    '1,25',
    '12,34,567',
    '1234,567',
    ',500',
    '__proto__',
  ])('%j is none', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('an answer about the client', () => {
  it.each<[string, Record<string, string>, keyof Client, unknown]>([
    ['politicalCover', { value: 'yes' }, 'politicalCover', true],
    ['politicalCover', { value: 'no' }, 'politicalCover', false],
    ['strategicAgreement', { value: 'yes' }, 'strategicAgreement', true],
    ['strategicAgreement', {}, 'strategicAgreement', false],
    ['countryRisk', { class: '0' }, 'countryRisk', 0],
    ['countryRisk', { class: '７' }, 'countryRisk', 7],
    ['walletShare', { percent: '12.5%' }, 'walletShare', 0.125],
    ['walletShare', { percent: '100' }, 'walletShare', 1],
    ['loanClass', { value: 'specialMention' }, 'loanClass', 'specialMention'],
  ])('%s %j sets the field and says where it comes from', (code, values, field, value) => {
    const before = dossierOf({
      clients: [client({ size: 'large', provenance: { size: { kind: 'import' } } })],
    });
    const result = answer(code, values, before);
    expect(result).toEqual({
      ok: true,
      client: {
        id: 'c',
        names: ['Haisheng'],
        size: 'large',
        [field]: value,
        provenance: { size: { kind: 'import' }, [field]: MANUAL },
      },
    });
    expect(Client.safeParse(result.ok && result.client).success).toBe(true);
    expect(before.client).not.toHaveProperty(field);
  });

  it.each<[string, Record<string, string>, string]>([
    ['countryRisk', {}, 'class'],
    ['countryRisk', { class: '8' }, 'class'],
    ['countryRisk', { class: '-1' }, 'class'],
    ['countryRisk', { class: '2.5' }, 'class'],
    ['walletShare', {}, 'percent'],
    ['walletShare', { percent: '101' }, 'percent'],
    ['walletShare', { percent: '-1' }, 'percent'],
    ['loanClass', { value: 'constructor' }, 'value'],
    ['loanClass', {}, 'value'],
  ])('%s %j is sent back to the field %s', (code, values, field) => {
    expect(answer(code, values)).toEqual({ ok: false, field });
  });

  it('offers the codes it takes', () => {
    expect(question('loanClass').fields(NONE)).toEqual([
      {
        name: 'value',
        kind: 'select',
        options: ['normal', 'specialMention', 'substandard', 'doubtful', 'loss'],
        list: 'loanClass',
      },
    ]);
    for (const [code, kind] of [
      ['politicalCover', 'yesNo'],
      ['strategicAgreement', 'yesNo'],
      ['countryRisk', 'number'],
      ['walletShare', 'percent'],
    ] as const) {
      expect(question(code).fields(NONE)).toMatchObject([{ kind }]);
    }
  });
});

describe('a rating', () => {
  it('is added to those on file', () => {
    const known = { grade: 'A', scale: 'global' as const, on: '2020-01-01' };
    const dossier = dossierOf({ clients: [client({ ratings: [known] })] });
    expect(
      answer('rating', { grade: ' Ｂａａ2 ', scale: 'moodys', on: '2026-06-30' }, dossier),
    ).toMatchObject({
      ok: true,
      client: {
        ratings: [known, { grade: 'Baa2', scale: 'moodys', on: '2026-06-30' }],
        provenance: { ratings: MANUAL },
      },
    });
  });

  it.each<[string, string]>([
    ['AAA', 'global'],
    ['bbb-', 'global'],
    ['SD', 'global'],
    ['BB–', 'global'],
    ['Caa1', 'moodys'],
    ['AA+', 'china-domestic'],
  ])('%s on the scale %s is taken, as of today where no day is given', (grade, scale) => {
    expect(answer('rating', { grade, scale, on: '' })).toMatchObject({
      ok: true,
      client: { ratings: [{ grade, scale, on: TODAY }] },
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ grade: 'AAAA', scale: 'global' }, 'grade'],
    [{ grade: 'Baa2', scale: 'global' }, 'grade'],
    [{ grade: 'BBB', scale: 'moodys' }, 'grade'],
    [{ grade: 'NR', scale: 'global' }, 'grade'],
    [{ grade: '', scale: 'global' }, 'grade'],
    [{ scale: 'global' }, 'grade'],
    [{ grade: 'BBB', scale: 'toString' }, 'scale'],
    [{ grade: 'BBB' }, 'scale'],
    [{ grade: 'BBB', scale: 'global', on: '2026-11-25' }, 'on'],
    [{ grade: 'BBB', scale: 'global', on: '2026-02-30' }, 'on'],
    [{ grade: 'BBB', scale: 'global', on: 'June' }, 'on'],
  ])('%j is sent back to the field %s', (values, field) => {
    expect(answer('rating', values)).toEqual({ ok: false, field });
  });

  it('asks for grade, scale and day', () => {
    expect(question('rating').fields(NONE)).toMatchObject([
      { name: 'grade', kind: 'text' },
      { name: 'scale', kind: 'select', options: ['global', 'moodys', 'china-domestic'] },
      { name: 'on', kind: 'day' },
    ]);
  });
});

describe('an answer about a deal', () => {
  it.each<[string, Record<string, string>, object]>([
    ['dscr', { value: '1.25' }, { dscr: 1.25 }],
    ['dscr', { value: '1.3倍' }, { dscr: 1.3 }],
    ['dscr', { value: '1.07x' }, { dscr: 1.07 }],
    ['epCategory', { value: 'A' }, { epCategory: 'A' }],
    ['completionSupport', { value: 'yes' }, { completionSupport: true }],
    ['completionSupport', { value: 'no' }, { completionSupport: false }],
    ['dealAmount', { amount: '1,000,000', currency: ' usd ' }, { amount: { amount: 1e6, currency: 'USD' } }],
    ['dealAmount', { amount: '0', currency: 'CNY' }, { amount: { amount: 0, currency: 'CNY' } }],
  ])('%s %j is written on the only deal that is not lost', (code, values, wanted) => {
    const [field = ''] = Object.keys(wanted);
    expect(answer(code, values, ONE)).toEqual({
      ok: true,
      deal: { ...OLD, ...wanted, provenance: { [field]: MANUAL } },
    });
  });

  it('is written on the deal that was chosen, of several the newest where none was', () => {
    const on = (values: Record<string, string>) => answer('dscr', { value: '1.2', ...values }, TWO);
    expect(on({ deal: 'old' })).toMatchObject({ ok: true, deal: { id: 'old', dscr: 1.2 } });
    expect(on({})).toMatchObject({ ok: true, deal: { id: 'new' } });
    expect(on({ deal: '' })).toMatchObject({ ok: true, deal: { id: 'new' } });
  });

  it('is never written on another deal than the one chosen', () => {
    for (const chosen of ['lost', 'gone', '__proto__']) {
      expect(answer('dscr', { value: '1.2', deal: chosen }, TWO)).toEqual({ ok: false, field: 'deal' });
    }
  });

  it.each<[string, Record<string, string>, string]>([
    ['dscr', { value: '21' }, 'value'],
    ['dscr', { value: '-0.1' }, 'value'],
    ['dscr', { value: '1,25' }, 'value'],
    ['dscr', {}, 'value'],
    ['epCategory', { value: 'D' }, 'value'],
    ['epCategory', {}, 'value'],
    ['dealAmount', { amount: '-1', currency: 'CNY' }, 'amount'],
    ['dealAmount', { currency: 'CNY' }, 'amount'],
    ['dealAmount', { amount: '5', currency: 'yuan' }, 'currency'],
    ['dealAmount', { amount: '5' }, 'currency'],
  ])('%s %j is sent back to the field %s', (code, values, field) => {
    expect(answer(code, values, ONE)).toEqual({ ok: false, field });
  });

  it.each([
    ['dscr', { value: '1.2' }],
    ['epCategory', { value: 'A' }],
    ['completionSupport', { value: 'yes' }],
  ])('%s needs a deal', (code, values) => {
    expect(answer(code, values, NONE)).toEqual({ ok: false, field: 'deal' });
  });

  it.each(['dscr', 'epCategory', 'completionSupport'])(
    '%s asks which deal only where there are several',
    (code) => {
      expect(fields(code, ONE)).toEqual(['value']);
      expect(fields(code, TWO)).toEqual(['deal', 'value']);
    },
  );
});

describe('the amount of a deal', () => {
  const values = { amount: '3.5', currency: 'EUR' };

  it('goes to the newest deal without one where none was chosen', () => {
    const valued = { ...NEW, amount: { amount: 1, currency: 'CNY' } };
    const dossier = dossierOf({ deals: [OLD, valued] });
    expect(answer('dealAmount', values, dossier)).toMatchObject({ deal: { id: 'old' } });
    expect(answer('dealAmount', { ...values, deal: 'new' }, dossier)).toMatchObject({ deal: { id: 'new' } });
    expect(answer('dealAmount', values, dossierOf({ deals: [valued] }))).toMatchObject({
      deal: { id: 'new' },
    });
  });

  it.each([
    ['closed', 'closed'],
    ['pipeline', 'pipeline'],
    ['constructor', 'pipeline'],
  ])('makes a deal where there is none, with the status %s', (status, wanted) => {
    const lost = dossierOf({ deals: [LOST] });
    expect(answer('dealAmount', { ...values, name: ' Dafeng ', status }, lost)).toEqual({
      ok: true,
      newDeal: {
        clientId: 'c',
        name: 'Dafeng',
        status: wanted,
        amount: { amount: 3.5, currency: 'EUR' },
        on: TODAY,
        provenance: { amount: MANUAL },
      },
    });
  });

  it('asks what the new deal is called, and insists', () => {
    expect(fields('dealAmount', NONE)).toEqual(['name', 'status', 'amount', 'currency']);
    expect(fields('dealAmount', ONE)).toEqual(['amount', 'currency']);
    expect(fields('dealAmount', TWO)).toEqual(['deal', 'amount', 'currency']);
    expect(answer('dealAmount', { ...values, name: '  ' })).toEqual({ ok: false, field: 'name' });
    expect(answer('dealAmount', values)).toEqual({ ok: false, field: 'name' });
  });
});

describe('the line of value', () => {
  it('is a positive amount and nothing of the client', () => {
    expect(question('valueThreshold').fields(NONE)).toEqual([{ name: 'amount', kind: 'number' }]);
    expect(answer('valueThreshold', { amount: '50,000,000' })).toEqual({ ok: true, valueThreshold: 5e7 });
    for (const amount of ['0', '-5', '5,0', '']) {
      expect(answer('valueThreshold', { amount })).toEqual({ ok: false, field: 'amount' });
    }
    expect(answer('valueThreshold', {})).toEqual({ ok: false, field: 'amount' });
  });
});
