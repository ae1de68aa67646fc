import type { Database } from '../database';

/** Looking again this soon is still the same visit: a page reloaded, another mail of the same client. */
const SAME_VISIT_MS = 30 * 60_000;

/**
 * Notes that the user is looking at a client, and says when the visit before this one ended: what has come
 * since then is new to them. Undefined on the first visit. A clock set back does not begin a new visit.
 */
export async function visitClient(db: Database, clientId: string, now: string): Promise<string | undefined> {
  return db.transaction('rw', db.visits, async () => {
    const last = await db.visits.get(clientId);
    const same = last && Date.parse(now) - Date.parse(last.at) <= SAME_VISIT_MS;
    const before = same ? last.before : last?.at;
    await db.visits.put({ clientId, at: now, ...(before ? { before } : {}) });
    return before;
  });
}
