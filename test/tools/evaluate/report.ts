import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Data, dataFolder, MissingFileError } from './data';
import { type Bound, type Gate, type Row, row } from './gate';

/** Rows of all gates. A gate whose file is missing has one row, missed, that names the file. */
export function measure(gates: Gate[], data: Data): Row[] {
  return gates.flatMap((gate) => {
    try {
      return gate.rows(data);
    } catch (error) {
      if (!(error instanceof MissingFileError)) throw error;
      return [row(gate.id, error.message, null, { atLeast: 1 })];
    }
  });
}

/** A figure whose bound lies above 1 is a count, any other a share or score. */
function figureText(one: Row): string {
  if (Number.isNaN(one.figure)) return '–';
  return 'atLeast' in one && one.atLeast > 1 ? String(one.figure) : one.figure.toFixed(4);
}

function boundText(bound: Bound): string {
  if ('atLeast' in bound) return `≥ ${bound.atLeast}`;
  if ('atMost' in bound) return `≤ ${bound.atMost}`;
  return `${bound.between[0]}–${bound.between[1]}`;
}

/** The table, the notes below it, and one closing line. */
export function table(rows: Row[]): string {
  const cells = [
    ['gate', 'what', 'n', 'figure', 'wanted', 'verdict'],
    ...rows.map((one) => [
      one.gate,
      one.what,
      one.n === undefined ? '' : String(one.n),
      figureText(one),
      boundText(one),
      one.ok ? 'ok' : 'MISSED',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  // Numbers stand under each other at the right.
  const lines = cells.map((line) =>
    line
      .map((cell, i) => (i === 2 || i === 3 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const notes = rows.filter((one) => one.note).map((one) => `${one.gate}, ${one.what}: ${one.note}`);
  const missed = rows.filter((one) => !one.ok).length;
  const closing = missed ? `${missed} of ${rows.length} MISSED` : `all ${rows.length} ok`;
  return [...lines, '', ...notes, ...(notes.length ? [''] : []), closing, ''].join('\n');
}

/** What the command prints, and its exit code: 1 where a gate is missed. */
export function evaluate(root: string, gates: Gate[]): { text: string; exitCode: 0 | 1 } {
  if (!existsSync(root)) {
    const place = path.relative(process.cwd(), root);
    return { text: `SKIPPED: no public data at ${place}; nothing was measured.\n`, exitCode: 0 };
  }
  const rows = measure(gates, dataFolder(root));
  return { text: table(rows), exitCode: rows.every((one) => one.ok) ? 0 : 1 };
}
