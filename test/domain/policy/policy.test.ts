import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/domain/assess';
import { viewBook } from '../../../lib/domain/book-view';
import { coverLevels, slotOfDscr } from '../../../lib/domain/measures/dscr';
import { Policy } from '../../../lib/domain/model/policy';
import { inconsistency } from '../../../lib/domain/policy/consistency';
import { presetPolicy, presets } from '../../../lib/domain/policy/presets';
import { revisePolicy } from '../../../lib/domain/policy/revise';
import { playbook } from '../../../lib/domain/playbook/playbook';
import { parsePolicy, policyText } from '../../../lib/transfer/parse-policy';
import { at, circumstance, contact, deal, dossierOf, type Given, situation } from '../build';
import { recommend } from '../../../lib/domain/playbook/recommend';

describe('presets', () => {
  it('bank, lessor and fund are whole policies, each marked as a sample, and none contradicts itself', () => {
    expect(presets.map((one) => one.id)).toEqual(['bank', 'lessor', 'fund']);
    for (const { id } of presets) {
      const policy = presetPolicy(id);
      expect(policy).toMatchObject({ id, preset: id, sample: true, version: '1' });
      expect(policy && inconsistency(policy)).toBeNull();
      expect(policy?.recommend.off.filter((rule) => !playbook.some((one) => one.id === rule))).toEqual([]);
    }
    expect(presetPolicy('nobody')).toBeNull();
  });

  it('differ in what they decide: a satisfactory borrower is low for a bank and high for a fund', () => {
    const dossier = dossierOf({
      clients: [{ id: 'c', names: ['X'], ratings: [{ grade: 'BB-', scale: 'global', on: '2026-01-01' }] }],
    });
    const verdict = (id: string) => {
      const when = circumstance({ policy: presetPolicy(id) ?? Policy.parse({}) });
      const judged = assess(dossier, viewBook([dossier], when), when);
      expect(judged.policyVersion).toBe(`${id}@1`);
      return judged.risk.verdict;
    };
    expect(verdict('bank')).toBe('low');
    expect(verdict('fund')).toBe('high');
  });
});

describe('levels by sector', () => {
  const { risk } = Policy.parse({
    risk: { dscrBySector: { energy: { strong: 1.4, lockUp: 1.15 }, 'energy.wind': { lockUp: 1.12 } } },
  });
  it.each([
    ['energy.wind', { strong: 1.4, good: 1.3, lockUp: 1.12, default: 1.05 }],
    ['energy.solar', { strong: 1.4, good: 1.3, lockUp: 1.15, default: 1.05 }],
    ['transport.road', { strong: 1.45, good: 1.3, lockUp: 1.1, default: 1.05 }],
    [undefined, { strong: 1.45, good: 1.3, lockUp: 1.1, default: 1.05 }],
  ])('%s', (sector, levels) => {
    expect(coverLevels({ merchant: false, sector }, risk)).toEqual(levels);
  });
  it('a merchant deal is asked for more, its own contract replaces the house’s levels', () => {
    expect(coverLevels({ merchant: true, sector: 'energy.wind', lockUp: 1.2 }, risk)).toMatchObject({
      lockUp: 1.2,
      default: expect.closeTo(1.2, 10),
    });
    expect(slotOfDscr({ dscr: 1.13, merchant: false, sector: 'energy.solar' }, risk)).toBe(4);
    expect(slotOfDscr({ dscr: 1.13, merchant: false, sector: 'energy.wind' }, risk)).toBe(3);
  });
});

describe('the country list', () => {
  const policy = Policy.parse({
    risk: { countries: { source: 'OECD', on: '2026-06-26', classes: { KE: 6, NO: 0 } } },
  });
  const riskOf = (client: { country?: string; countryRisk?: number }) => {
    const when = circumstance({ policy });
    const dossier = dossierOf({
      clients: [
        { id: 'c', names: ['X'], ratings: [{ grade: 'BBB', scale: 'global', on: '2026-01-01' }], ...client },
      ],
    });
    return assess(dossier, viewBook([dossier], when), when).risk.reasons.find(
      (one) => one.rule === 'risk.amber.country-5+',
    );
  };
  it('stands in where no class was entered, with its own source and date', () => {
    expect(riskOf({ country: 'KE' })?.evidence).toEqual([
      { label: 'class', value: 6, source: 'countryList · OECD', at: '2026-06-26' },
    ]);
  });
  it('gives way to the class entered for the client, and guesses nothing', () => {
    expect(riskOf({ country: 'KE', countryRisk: 2 })).toBeUndefined();
    expect(riskOf({ country: 'UG' })).toBeUndefined();
  });
});

describe('own axes', () => {
  const axes = (client: object, policy = Policy.parse({})) => {
    const when = circumstance({ policy });
    const dossier = dossierOf({
      clients: [{ id: 'c', names: ['X'], ...client }],
      deals: [deal({ amount: { amount: 5e7, currency: 'CNY' }, on: '2026-11-24' })],
    });
    return assess(dossier, viewBook([dossier], when), when).axes.map(({ id, verdict }) => [id, verdict]);
  };
  it('size and risk appetite ship as examples; what is not on file stays open', () => {
    expect(axes({})).toEqual([
      ['size', 'insufficient'],
      ['appetite', 'insufficient'],
    ]);
    expect(axes({ size: 'large', appetite: 'conservative' })).toEqual([
      ['size', 'yes'],
      ['appetite', 'no'],
    ]);
  });
  it.each([
    [{ kind: 'value', from: 4e7 }, {}, 'yes'],
    [{ kind: 'value', from: 6e7 }, {}, 'no'],
    [{ kind: 'walletShare', from: 0.3 }, { walletShare: 0.3 }, 'yes'],
    [{ kind: 'walletShare', from: 0.3 }, {}, 'insufficient'],
    [{ kind: 'tenure', fromYears: 5 }, { since: '2021-11-01' }, 'yes'],
    [{ kind: 'tenure', fromYears: 5 }, { since: '2022-11-01' }, 'no'],
  ])('%j of %j is %s', (rule, client, verdict) => {
    const words = { en: 'x', zh: '某' };
    const policy = Policy.parse({ axes: [{ id: 'own', name: words, yes: words, no: words, rule }] });
    expect(axes(client, policy)).toEqual([['own', verdict]]);
  });
});

describe('versions and files', () => {
  const policy = Policy.parse({ id: 'desk' });
  it('a change makes the next version with author and date, and leaves the one before alone', () => {
    const next = revisePolicy(policy, { tier: 'both' }, { author: 'Lin', now: '2026-11-24T09:00:00Z' });
    expect(next).toMatchObject({
      id: 'desk',
      version: '2',
      author: 'Lin',
      effectiveFrom: '2026-11-24T09:00:00Z',
      tier: 'both',
    });
    expect(policy).toMatchObject({ version: '1', tier: 'either' });
    expect(() => revisePolicy(policy, { overrideDays: -1 }, { now: '2026-11-24T09:00:00Z' })).toThrow();
  });
  it('goes to JSON and back', () => {
    expect(parsePolicy(policyText(policy))).toEqual({ ok: true, value: policy });
  });
  it.each([
    ['{', 'not-json', /not JSON/],
    ['{"riks":{}}', 'shape', /unknown key "riks"/],
    ['{"risk":{"cutSlot":9}}', 'shape', /risk\.cutSlot/],
    ['{"value":{"enter":0.7}}', 'inconsistent', /value\.leave/],
    ['{"relationship":{"leave":0.7}}', 'inconsistent', /relationship\.leave/],
    ['{"stage":{"declineAt":0.9}}', 'inconsistent', /stage\.declineAt/],
    ['{"confidence":{"medium":0.6}}', 'inconsistent', /confidence\.medium/],
    ['{"risk":{"dscr":{"lockUp":1.5}}}', 'inconsistent', /risk\.dscr/],
    ['{"risk":{"ratingSlots":[9,8,13,20]}}', 'inconsistent', /ratingSlots/],
    ['{"risk":{"pd3Slots":[0.3,0.2,0.4]}}', 'inconsistent', /pd3Slots/],
  ])('%s is refused as %s', (text, code, message) => {
    const result = parsePolicy(text);
    expect(result.ok ? null : result.error.code).toBe(code);
    expect(result.ok ? '' : result.error.message).toMatch(message);
  });
});

/** Everything else is turned off, so that the one rule is seen. */
const onlyRule = (id: string) =>
  Policy.parse({ recommend: { off: playbook.map((one) => one.id).filter((one) => one !== id) } });

describe('restraint', () => {
  const person = (id: string) => ({ id, clientId: 'c', name: `Person ${id}`, emails: [] });
  const written = (id: string, days: number[]) =>
    days.map((ago) => contact(ago, { direction: 'out', contactIds: [id] }));
  const given: Given = {
    value: 'high',
    relationship: 'strategic',
    stage: 'maturity',
    deals: [deal()],
    policy: onlyRule('T03'),
  };
  const find = (more: Given, id: string) =>
    recommend(situation({ ...given, ...more })).find((one) => one.id === id);

  it('says whom to spare where others can be written to', () => {
    const more = { contacts: [person('a'), person('b')], interactions: written('a', [20, 18, 16, 15]) };
    expect(find(more, 'T03')?.because).toEqual(['because.value.high', 'because.silent', 'because.fatigued']);
    expect(find(more, 'T03')?.reasons.at(-1)?.evidence).toEqual([
      { label: 'person', value: 'Person a', source: 'contacts' },
      { label: 'messages', value: 4, source: 'contacts' },
    ]);
  });
  it('leaves out messages where everybody has had enough, and lets the routine rest', () => {
    const more = { contacts: [person('a')], interactions: written('a', [20, 18, 16, 15]) };
    expect(find(more, 'T03')).toMatchObject({ because: ['because.rest'], due: at(-10).slice(0, 10) });
  });
  it.each([
    ['three are not enough', [20, 18, 16], []],
    ['an answer begins anew', [20, 18, 16, 15], [contact(14, { direction: 'in', contactIds: ['a'] })]],
    ['older ones are forgotten', [35, 33, 31, 30], []],
    ['a meeting is two-sided', [20, 18, 16, 15], [contact(14, { channel: 'meeting', contactIds: ['a'] })]],
  ])('%s', (_, days, more) => {
    const found = find({ contacts: [person('a')], interactions: [...written('a', days), ...more] }, 'T03');
    expect(found?.because).toEqual(['because.value.high', 'because.silent']);
  });
});

describe('a dismissal', () => {
  const given: Given = { value: 'high', relationship: 'ordinary', policy: onlyRule('T08') };
  it.each([
    ['irrelevant', 179, false],
    ['irrelevant', 180, true],
    ['wrong', 89, false],
    ['wrong', 90, true],
    ['other', 29, false],
    ['other', 30, true],
    [undefined, 30, true],
  ])('for the reason %s holds after %i days: shown again %s', (why, ago, shown) => {
    const record = { id: 'a', clientId: 'c', ruleId: 'T08', state: 'dismissed' as const, at: at(ago) };
    const actions = [{ ...record, ...(why ? { reason: why } : {}) }];
    expect(recommend(situation({ ...given, actions })).some((one) => one.id === 'T08')).toBe(shown);
  });
});
