import type { Policy } from '../../model/policy';
import type { PolicyRule } from '../decide';

/** A split as the tier sees it: for the key side, against it, or not known. */
export type Side = 'yes' | 'no' | 'open';

export type TierState = { value: Side; relationship: Side; composition: Policy['tier'] };

/**
 * Key or general, by the policy's composition. An open split leaves the tier open only where it could still
 * decide it: a strategic partner is key whatever its value turns out to be.
 */
export const tierRules: PolicyRule<TierState, 'key' | 'general' | 'insufficient', undefined>[] = [
  {
    id: 'oneYesIsEnough',
    gives: 'key',
    when: ({ composition, value, relationship }) =>
      composition === 'either' && (value === 'yes' || relationship === 'yes'),
    cases: [
      { composition: 'either', value: 'yes', relationship: 'open' },
      { composition: 'either', value: 'no', relationship: 'yes' },
    ],
  },
  {
    id: 'oneNoIsEnough',
    gives: 'general',
    when: ({ composition, value, relationship }) =>
      composition === 'both' && (value === 'no' || relationship === 'no'),
    cases: [{ composition: 'both', value: 'no', relationship: 'open' }],
  },
  {
    id: 'valueAlone',
    gives: 'key',
    when: ({ composition, value }) => composition === 'value' && value === 'yes',
    cases: [{ composition: 'value', value: 'yes', relationship: 'no' }],
  },
  {
    id: 'valueAloneIsGeneral',
    gives: 'general',
    when: ({ composition, value }) => composition === 'value' && value === 'no',
    cases: [{ composition: 'value', value: 'no', relationship: 'yes' }],
  },
  {
    id: 'stillOpen',
    gives: 'insufficient',
    when: ({ value, relationship, composition }) =>
      value === 'open' || (composition !== 'value' && relationship === 'open'),
    cases: [
      { composition: 'either', value: 'open', relationship: 'no' },
      { composition: 'both', value: 'yes', relationship: 'open' },
      { composition: 'value', value: 'open', relationship: 'yes' },
    ],
  },
  {
    id: 'bothYes',
    gives: 'key',
    when: ({ composition }) => composition === 'both',
    cases: [{ composition: 'both', value: 'yes', relationship: 'yes' }],
  },
  {
    id: 'neither',
    gives: 'general',
    when: () => true,
    cases: [{ composition: 'either', value: 'no', relationship: 'no' }],
  },
];
