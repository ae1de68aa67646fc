/** What can go wrong with the store, as a code the panel has words for. */
export type StoreErrorCode =
  'full' | 'blocked' | 'newer-version' | 'unreadable' | 'changed-since' | 'not-found' | 'unknown';

export type StoreError = { code: StoreErrorCode; detail: string };

const BY_NAME: Record<string, StoreErrorCode> = {
  QuotaExceededError: 'full',
  VersionError: 'newer-version',
  UnknownError: 'unreadable',
  InvalidStateError: 'unreadable',
  OpenFailedError: 'unreadable',
  DatabaseClosedError: 'blocked',
};

/** The typed reason behind whatever Dexie or the browser threw. */
export function storeError(error: unknown): StoreError {
  const {
    name = '',
    message = String(error),
    inner,
  } = (error ?? {}) as {
    name?: string;
    message?: string;
    inner?: { name?: string };
  };
  return { code: BY_NAME[name] ?? BY_NAME[inner?.name ?? ''] ?? 'unknown', detail: `${name}: ${message}` };
}
