import type { Position } from '../model/assessment';

const clamp = (value: number) => Math.min(0.98, Math.max(0.02, value));

/** A place on a split bar (0–1, the cut at 0.5) from the distance to the cut and its extremes, in units of `scale`. */
export function position(at: number, from: number, to: number, scale: number): Position {
  const place = (distance: number) => clamp(0.5 + distance / scale / 2);
  return { at: place(at), from: place(Math.min(from, at)), to: place(Math.max(to, at)) };
}
