import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { assess } from '../../lib/domain/assess';
import { viewBook } from '../../lib/domain/book-view';
import { circumstances } from '../../lib/domain/circumstances';
import type { Dossier } from '../../lib/domain/dossier';
import { dedupeKey } from '../../lib/domain/log';
import type { Match } from '../../lib/domain/match/match';
import type { Assessment } from '../../lib/domain/model/assessment';
import type { Interaction } from '../../lib/domain/model/interaction';
import type { PageContext } from '../../lib/domain/model/page-context';
import { now, timeZone } from '../../lib/platform/clock';
import { findLogged } from '../../lib/store/queries/logged';
import { readBookOutline, readDossier } from '../../lib/store/queries/dossier';
import { readSettings } from '../../lib/store/queries/settings';
import type { Settings } from '../../lib/store/tables';
import { useStore } from './use-store';

export type CertainMatch = Extract<Match, { status: 'certain' }>;

export type ClientView = {
  /** The reading this view was computed for. */
  key: string;
  context: PageContext | null;
  match: CertainMatch;
  dossier: Dossier;
  assessment: Assessment;
  settings: Settings;
  /** The client's group, where it has one in the book. */
  groupName?: string;
  /** The open mail's log entry, and the step that can still be taken back. */
  logged?: { interaction: Interaction; operationId?: string };
  today: string;
};

/** Re-renders once a minute, so that the panel left open overnight does not show yesterday. */
function useMinute(): number {
  const [minute, setMinute] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setMinute((value) => value + 1), 60_000);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

/** Everything the panel shows of one client, computed anew whenever the book changes. */
export function useClientView(
  match: CertainMatch | null,
  context: PageContext | null,
  key: string,
): ClientView | null | undefined {
  const { db } = useStore();
  const minute = useMinute();
  // A person added or a choice made changes the match without changing the page.
  const matched = JSON.stringify(match);
  return useLiveQuery(async () => {
    if (!match) return null;
    const { clientId } = match;
    const [dossier, outline, settings] = await Promise.all([
      readDossier(db, clientId),
      readBookOutline(db),
      readSettings(db),
    ]);
    if (!dossier) return null;
    const at = circumstances({ now: now(), timeZone: timeZone(), ...settings });
    const mailKey = context && dedupeKey(context, clientId, 'email');
    const logged = mailKey ? await findLogged(db, mailKey) : undefined;
    const assessment = assess(
      dossier,
      viewBook(outline, at),
      at,
      context?.kind === 'email' ? { message: { logged: Boolean(logged) } } : {},
    );
    const group = outline.find((one) => one.client.id === dossier.client.parentId)?.client.names[0];
    return {
      key,
      context,
      match,
      dossier,
      assessment,
      settings,
      today: at.todayText,
      ...(group ? { groupName: group } : {}),
      ...(logged ? { logged } : {}),
    };
  }, [db, matched, key, minute]);
}
