import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { newId, now } from '../../lib/platform/clock';
import type { Writer } from '../../lib/store/commit';
import { type Database, openDatabase } from '../../lib/store/database';
import { type StoreError, storeError } from '../../lib/store/errors';
import { deviceId } from '../../lib/store/queries/settings';

export type Store = {
  db: Database;
  /** Stamp for a write made now. */
  by: () => Writer;
  /** The last write that failed; shown until the next one succeeds. */
  trouble: StoreError | null;
  /** Runs a write; its failure becomes `trouble` and null, never an unhandled rejection. */
  run: <T>(write: () => Promise<T>) => Promise<T | null>;
};

type Opening = { db: Database; device: string } | { failed: StoreError } | null;

const Context = createContext<Store | null>(null);

/** Opens the book and gives it to the panel; shows `trouble` where it cannot be opened. */
export function StoreProvider({
  children,
  failed,
  waiting,
}: {
  children: ReactNode;
  failed: (error: StoreError) => ReactNode;
  waiting: ReactNode;
}) {
  const [opening, setOpening] = useState<Opening>(null);
  const [trouble, setTrouble] = useState<StoreError | null>(null);

  useEffect(() => {
    const db = openDatabase();
    let gone = false;
    // A newer version in another window needs this one to let go; then it must be reloaded.
    db.on('versionchange', () => {
      db.close();
      setOpening({ failed: { code: 'blocked', detail: 'versionchange' } });
    });
    db.on('blocked', () => setOpening({ failed: { code: 'blocked', detail: 'blocked' } }));
    db.open()
      .then(() => deviceId(db, newId))
      .then((device) => {
        if (!gone) setOpening({ db, device });
      })
      .catch((error: unknown) => {
        if (!gone) setOpening({ failed: storeError(error) });
      });
    return () => {
      gone = true;
      db.close();
    };
  }, []);

  const run = useCallback(async function run<T>(write: () => Promise<T>): Promise<T | null> {
    try {
      const result = await write();
      setTrouble(null);
      return result;
    } catch (error) {
      setTrouble(storeError(error));
      return null;
    }
  }, []);

  const store = useMemo<Store | null>(() => {
    if (!opening || 'failed' in opening) return null;
    const { db, device } = opening;
    return { db, trouble, run, by: () => ({ now: now(), device, newId }) };
  }, [opening, trouble, run]);

  if (opening && 'failed' in opening) return failed(opening.failed);
  if (!store) return waiting;
  return <Context.Provider value={store}>{children}</Context.Provider>;
}

export function useStore(): Store {
  const store = useContext(Context);
  if (!store) throw new Error('useStore outside StoreProvider');
  return store;
}
