import { useLiveQuery } from 'dexie-react-hooks';
import { lookups, match, type Match } from '../../lib/domain/match/match';
import type { PageContext } from '../../lib/domain/model/page-context';
import { readMatchBook } from '../../lib/store/queries/match-book';
import { readSettings } from '../../lib/store/queries/settings';
import { useStore } from './use-store';

/** Whose page it is; `key` says for which reading, since the answer may still be the last page's. */
export function useMatch(
  context: PageContext | null,
  key: string,
): { key: string; match: Match } | undefined {
  const { db } = useStore();
  return useLiveQuery(async () => {
    if (!context) return undefined;
    const { ownAddresses } = await readSettings(db);
    const book = await readMatchBook(db, lookups(context, ownAddresses));
    return { key, match: match(context, book, ownAddresses) };
  }, [db, key]);
}
