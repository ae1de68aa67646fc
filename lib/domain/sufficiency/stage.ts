import type { StageVerdict } from '../measures/lifecycle';
import type { Policy } from '../model/policy';
import { type Information, information } from './information';

/**
 * With fewer contacts than the stage rule needs, the client may be new or its history may not be on file:
 * then it may be active, or lost. One fact settles it: when we were last in contact before.
 */
export function stageInformation(measured: StageVerdict, policy: Policy['stage']): Information {
  const n = measured.rhythm?.n ?? 0;
  if (n >= policy.minContactDays || measured.stage !== 'acquisition') return { uncertainty: 0, gains: [] };
  return information(
    [
      {
        fact: 'contactHistory',
        levels: [
          { p: 0.7, effect: 'acquisition' },
          { p: 0.2, effect: 'active' },
          { p: 0.1, effect: 'lapsed' },
        ],
      },
    ],
    ([effect]) => effect ?? '',
  );
}
