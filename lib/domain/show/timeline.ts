import { type VerdictChange, verdictChanges } from '../history/changes';
import type { Dossier } from '../dossier';
import type { Interaction } from '../model/interaction';
import type { Note } from '../model/note';

export type TimelineEntry =
  | { kind: 'interaction'; at: string; id: string; row: Interaction }
  | { kind: 'note'; at: string; id: string; row: Note }
  | { kind: 'verdict'; at: string; id: string; row: VerdictChange };

/** Contacts, notes and changed verdicts, newest first; what was undone is not in a dossier. */
export function timeline(dossier: Dossier): TimelineEntry[] {
  return [
    ...dossier.interactions.map((row): TimelineEntry => ({
      kind: 'interaction',
      at: row.at,
      id: row.id,
      row,
    })),
    ...dossier.notes.map((row): TimelineEntry => ({ kind: 'note', at: row.at, id: row.id, row })),
    // The first verdict of an axis is a beginning, not an event.
    ...verdictChanges(dossier.snapshots)
      .filter((row) => row.from !== null)
      .map((row): TimelineEntry => ({ kind: 'verdict', at: row.asOf, id: row.id, row })),
  ].toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at) || a.id.localeCompare(b.id));
}
