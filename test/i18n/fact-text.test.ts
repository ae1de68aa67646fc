import { describe, expect, it } from 'vitest';
import { esgLabels } from '../../lib/domain/facts/esg';
import { outlooks } from '../../lib/domain/facts/ratings';
import { readers } from '../../lib/domain/facts/readers';
import * as codes from '../../lib/domain/model/codes';
import { Qualifier } from '../../lib/domain/model/fact';
import { factText, heldText } from '../../lib/i18n/fact-text';
import { esgCases } from '../facts/sets/esg';
import { loanClassCases } from '../facts/sets/loan-class';
import { milestoneCases } from '../facts/sets/milestone';
import { needCases } from '../facts/sets/need';
import { partyCases } from '../facts/sets/party';
import { ratingCases } from '../facts/sets/rating';
import { relationshipCases } from '../facts/sets/relationship';
import { riskCases } from '../facts/sets/risk';
import { sectorCases } from '../facts/sets/sector';
import { loadLanguage } from '../../lib/i18n/translate';

await Promise.all([loadLanguage('en'), loadLanguage('zh')]);

/** Every code that a reader can give, in the place of its fact's value where it stands. */
const LISTS: [kind: string, codes: readonly string[], value: (code: string) => unknown][] = [
  ['need', codes.NeedKind.options, (code) => code],
  ['risk', codes.RiskSignal.options, (code) => code],
  ['relationship', codes.RelationshipSignal.options, (code) => code],
  ['sector', codes.Sector.options, (code) => code],
  ['loanClass', codes.LoanClass.options, (code) => code],
  ['milestone', codes.MilestoneCode.options, (code) => ({ code, status: 'scheduled' })],
  ['party', codes.PartyRole.options, (role) => ({ role, name: 'X' })],
  ['esg', codes.EpCategory.options, (category) => ({ category })],
  ['esg', esgLabels, (label) => ({ label })],
  ['rating', outlooks, (outlook) => ({ grade: 'X', scale: 'global', outlook })],
];

const CASES = LISTS.flatMap(([kind, list, value]) =>
  list.map((code): [string, string, unknown] => [kind, code, value(code)]),
);

/** A code as it is written in the program: two words in one, or with a dot. */
const RAW = /\p{Ll}\p{Lu}(?![A-Z])|\w\.\w/u;

describe('words of facts', () => {
  it.each(CASES)('%s: %s has words in both languages', (kind, code, value) => {
    const [en, zh] = (['en', 'zh'] as const).map((language) => factText(language, { kind, value }));
    expect(en).toMatch(/[A-Za-z]/);
    expect(en).not.toMatch(RAW);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toContain(code.length > 1 ? code : '\0');
  });

  it.each(Qualifier.options.filter((one) => one !== 'actual'))('a ratio’s use has words: %s', (qualifier) => {
    const plain = { kind: 'dscr', value: 1.2 };
    for (const language of ['en', 'zh'] as const)
      expect(factText(language, { ...plain, qualifier })).not.toBe(factText(language, plain));
  });

  it('know every code that stands in a set', () => {
    const sets = {
      need: needCases,
      risk: riskCases,
      relationship: relationshipCases,
      sector: sectorCases,
      loanClass: loanClassCases,
      milestone: milestoneCases,
      party: partyCases,
      esg: esgCases,
      rating: ratingCases,
    };
    const unknown = Object.entries(sets).flatMap(([kind, cases]) => {
      const reader = readers.find((one) => one.kind === kind);
      const known = CASES.filter(([of]) => of === kind).map(([, code]) => code);
      return cases
        .flatMap(({ text, now = '2026-11-24' }) => reader?.read(text, { now }) ?? [])
        .map(({ value }) => {
          const { code, role, category, label, outlook } = value as Record<string, string | undefined>;
          return typeof value === 'string' ? value : (code ?? role ?? category ?? label ?? outlook);
        })
        .filter((code) => code !== undefined && !known.includes(code));
    });
    expect(unknown).toEqual([]);
  });

  it.each([
    ['B', 'category B', 'B类'],
    ['cgt', 'Common Ground Taxonomy', '《共同分类目录》'],
    ['none', 'no label', '无绿色标识'],
  ])('what a book holds beside an ESG fact has words: %s', (value, en, zh) => {
    const fact = { kind: 'esg', value: { label: 'greenLoan' } };
    expect(heldText('en', fact, { value })).toBe(en);
    expect(heldText('zh', fact, { value })).toBe(zh);
  });
});
