import { useEffect, useState } from 'react';
import { now } from '../../lib/platform/clock';
import { visitClient } from '../../lib/store/commands/visit-client';
import { useStore } from './use-store';

/** When the user looked at this client before now; undefined on the first visit and until it is known. */
export function useLastVisit(clientId: string): string | undefined {
  const { db, run } = useStore();
  const [visit, setVisit] = useState<{ clientId: string; before: string | undefined }>();
  useEffect(() => {
    let gone = false;
    void run(() => visitClient(db, clientId, now())).then((before) => {
      if (!gone) setVisit({ clientId, before: before ?? undefined });
    });
    return () => {
      gone = true;
    };
  }, [db, run, clientId]);
  return visit?.clientId === clientId ? visit.before : undefined;
}
