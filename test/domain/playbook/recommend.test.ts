import { describe, expect, it } from 'vitest';
import { recommend, urgency } from '../../../lib/domain/playbook/recommend';
import { STAGES } from '../../../lib/domain/model/assessment';
import { Policy } from '../../../lib/domain/model/policy';
import { at, contact, day, deal, type Given, policy, rhythm, situation } from '../build';

const ids = (given: Given) => recommend(situation(given)).map((one) => one.id);

const busy: Given = {
  value: 'high',
  relationship: 'strategic',
  risk: 'high',
  stage: 'decline',
  client: { countryRisk: 6, sanctioned: true },
  deals: [deal({ status: 'pipeline', epCategory: 'A', dscr: 1.07, sector: 'energy.wind' })],
  interactions: rhythm(400, 40, 30),
};

describe('recommend', () => {
  it('puts what must be done first, never cuts it off, and fills up to three with one a group', () => {
    const actions = recommend(situation(busy));
    expect(
      actions
        .filter((one) => one.must)
        .map((one) => one.id)
        .toSorted(),
    ).toEqual(['R05', 'R10', 'R11']);
    expect(actions.slice(0, 3).every((one) => one.must)).toBe(true);
    expect(actions).toHaveLength(3);
  });

  it('shows at most three and at most one of each group', () => {
    const actions = recommend(
      situation({
        value: 'high',
        relationship: 'strategic',
        stage: 'maturity',
        interactions: rhythm(400, 20, 20),
      }),
    );
    expect(actions.length).toBeLessThanOrEqual(3);
    const groups = actions.map((one) => one.id.charAt(0));
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('ranks by impact, value, urgency and confidence', () => {
    const late: Given = {
      value: 'high',
      relationship: 'strategic',
      interactions: [
        contact(1),
        contact(300, { occasion: 'jointReview' }),
        contact(300, { occasion: 'accountPlan' }),
        contact(5, { occasion: 'executiveMeeting' }),
      ],
    };
    const first = recommend(situation(late)).find((one) => one.id.startsWith('T'));
    // 4 × 1.5 × urgency; the joint review and the plan are equally late, the earlier entry wins only on a tie.
    expect(first?.score).toBeCloseTo(4 * 1.5 * urgency(210), 10);
    const unsure = recommend(situation({ ...late, confidence: 'low' })).find((one) => one.id === first?.id);
    expect(unsure?.score).toBeCloseTo(4 * 1.5 * urgency(210) * 0.5, 10);
  });

  it('urgency is half at the due day, three quarters a week later, and never outside 0.3 to 1', () => {
    expect(urgency(0)).toBeCloseTo(0.5, 10);
    expect(urgency(7)).toBeCloseTo(0.75, 10);
    expect(urgency(-30)).toBe(0.3);
    expect(urgency(1e6)).toBe(1);
  });

  it('is quiet after a step was done, within its cadence, and speaks again after it', () => {
    const given: Given = {
      stage: 'maturity',
      interactions: [contact(10, { contactIds: ['p1'] }), ...rhythm(400, 40, 30)],
    };
    expect(ids(given)).toContain('L05');
    const record = (ago: number, state: 'done' | 'dismissed' | 'later', until?: number) => ({
      actions: [
        {
          id: 'a',
          clientId: 'c',
          ruleId: 'L05',
          state,
          at: at(ago),
          ...(until === undefined ? {} : { until: day(until) }),
        },
      ],
    });
    expect(ids({ ...given, ...record(89, 'done') })).not.toContain('L05');
    expect(ids({ ...given, ...record(90, 'done') })).toContain('L05');
    expect(ids({ ...given, ...record(1, 'dismissed') })).not.toContain('L05');
    expect(ids({ ...given, ...record(1, 'later', -7) })).not.toContain('L05');
    expect(ids({ ...given, ...record(8, 'later', 0) })).toContain('L05');
  });

  it('keeps an accepted step with the day it was accepted for; the newest record decides', () => {
    const given: Given = { value: 'high', relationship: 'ordinary', interactions: [contact(1)] };
    const accepted = {
      id: 'a',
      clientId: 'c',
      ruleId: 'T08',
      state: 'accepted' as const,
      at: at(5),
      due: day(-3),
    };
    const found = recommend(situation({ ...given, actions: [accepted] })).find((one) => one.id === 'T08');
    expect(found).toMatchObject({ state: 'accepted', due: day(-3) });
    const done = { ...accepted, id: 'b', state: 'done' as const, at: at(1) };
    expect(ids({ ...given, actions: [accepted, done] })).not.toContain('T08');
    expect(ids({ ...given, actions: [done, accepted] })).not.toContain('T08');
  });

  it('leaves out what the policy turns off, but not what must be done', () => {
    const off = Policy.parse({ recommend: { off: ['T08', 'R11'] } });
    expect(
      ids({ value: 'high', relationship: 'ordinary', interactions: [contact(1)], policy: off }),
    ).not.toContain('T08');
    expect(ids({ client: { sanctioned: true }, policy: off })).toContain('R11');
  });

  it.each(['high', 'general'] as const)(
    'answers "nothing is due" with the next routine contact of a %s client',
    (value) => {
      const off = Policy.parse({ recommend: { off: ['T01', 'T02', 'T08', 'R02'] } });
      const [only, ...rest] = recommend(
        situation({
          value,
          stage: 'development',
          policy: off,
          interactions: [contact(3, { contactIds: ['p1', 'p2'] }), contact(9), contact(15)],
        }),
      );
      expect(rest).toEqual([]);
      expect(only).toMatchObject({
        id: value === 'high' ? 'T03' : 'T04',
        because: ['because.nothingDue'],
        due: day(3 - (value === 'high' ? policy.cadence.highValueDays : policy.cadence.generalDays)),
      });
    },
  );

  const STATES = (['high', 'general'] as const).flatMap((value) =>
    (['low', 'high'] as const).flatMap((risk) =>
      (['strategic', 'ordinary'] as const).flatMap((relationship) =>
        STAGES.map((stage) => ({ value, risk, relationship, stage })),
      ),
    ),
  );

  it.each(STATES)('has a step for $value, $risk, $relationship, $stage', (state) => {
    expect(STATES).toHaveLength(40);
    for (const interactions of [[], [contact(2)], rhythm(400, 5, 20)]) {
      const actions = recommend(situation({ ...state, interactions }));
      expect(actions.length).toBeGreaterThan(0);
      for (const action of actions) expect(action.because.length).toBeGreaterThan(0);
    }
  });
});
