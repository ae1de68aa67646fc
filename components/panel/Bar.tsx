import type { Position } from '../../lib/domain/model/assessment';

const percent = (value: number) => `${Math.round(value * 100)}%`;

/** Where the client stands on a split: dot, cut in the middle, band for what is uncertain. Decoration only. */
export function Bar({ position, tone }: { position: Position | undefined; tone: string }) {
  if (!position) return <span className="bar" data-open aria-hidden />;
  const { at, from, to } = position;
  return (
    <span className={`bar tone-${tone}`} aria-hidden>
      <span className="cut" />
      {to - from > 0.02 && (
        <span className="unsure" style={{ left: percent(from), width: percent(to - from) }} />
      )}
      <span className="dot" style={{ left: percent(at) }} />
    </span>
  );
}
