import { hits, type Outcome } from './outcome';
import { type Counted, wilson } from './wilson';

/** The cases whose probability lay in [from, to). */
export type Tenth = {
  from: number;
  to: number;
  /** Mean of the probabilities stated. */
  predicted: number;
  /** Share in which the event came; near `predicted` where the probabilities mean what they say. */
  observed: number;
  /** The same as a count, with its interval. */
  counted: Counted;
};

/**
 * Predicted against observed in ten equal steps of the probability (0–10 %, 10–20 % …; 100 % belongs to the
 * last), lowest first. Steps without a case are left out.
 */
export function reliability(outcomes: Outcome[]): Tenth[] {
  const steps = Array.from({ length: 10 }, (): Outcome[] => []);
  for (const one of outcomes) steps[Math.min(9, Math.floor(one.predicted * 10))]?.push(one);
  return steps.flatMap((cases, i) => {
    if (cases.length === 0) return [];
    const counted = wilson(hits(cases), cases.length);
    return [
      {
        from: i / 10,
        to: (i + 1) / 10,
        predicted: cases.reduce((sum, one) => sum + one.predicted, 0) / cases.length,
        observed: counted.hits / counted.n,
        counted,
      },
    ];
  });
}
