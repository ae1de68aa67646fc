import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Adapter } from '../../../lib/adapters/adapter';
import { adapters } from '../../../lib/adapters/adapters';
import { FIXTURES } from '../../adapters/saved-pages';

export const README = path.resolve(import.meta.dirname, '../../../README.md');
const START = '<!-- sites: written by `npm run sites` -->';
const END = '<!-- /sites -->';

/** What an adapter rests on, in words; only what has been seen is called supported. */
const EVIDENCE: Record<Adapter['evidence'], string> = {
  captured: 'captured pages',
  running: 'the running application',
  published: 'experimental: published selectors, not seen live',
  structure: 'by structure; what it looked for and did not find, it says',
};
const KINDS: Record<string, string> = { email: 'mail', record: 'record', list: 'list' };

function row(adapter: Adapter): string[] {
  const read = new Set(FIXTURES.filter((one) => one.adapter === adapter.id).map((one) => one.kind));
  return [
    adapter.name,
    adapter.hosts.map((host) => `\`${host}\``).join(', ') || 'any',
    Object.entries(KINDS)
      .flatMap(([kind, word]) => (read.has(kind) ? [word] : []))
      .join(', '),
    EVIDENCE[adapter.evidence],
  ];
}

/** The sites as a table, in the order they are tried; padded as the formatter wants it. */
export function sitesTable(): string {
  const rows = [['site', 'hosts', 'reads', 'rests on'], ...adapters.map(row)];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  const lines = rows.map(
    (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The README with the table of today between its two marks. */
export function readmeWithSites(text = readFileSync(README, 'utf8')): string {
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${START} … ${END}`);
  return `${text.slice(0, from + START.length)}\n\n${sitesTable()}\n\n${text.slice(to)}`;
}
