import { useRef, useState } from 'react';
import { logByHand, logMail } from '../../lib/domain/log';
import type { Channel } from '../../lib/domain/model/codes';
import type { PageContext } from '../../lib/domain/model/page-context';
import { logInteraction } from '../../lib/store/commands/log-interaction';
import type { Write } from '../../lib/store/commit';
import { undo } from '../../lib/store/undo';
import type { ClientView } from './use-client-view';
import { useStore } from './use-store';

export type LogStatus =
  | { kind: 'idle' }
  | { kind: 'logged'; operationId: string; channel: Channel; followUp?: string }
  | { kind: 'already' }
  | { kind: 'undone' }
  | { kind: 'failed'; code: string };

/** Logging and taking back, with what to tell the user. Writes once however often it is called. */
export function useLog(view: ClientView, context: PageContext | null) {
  const { db, by, run } = useStore();
  const [last, setLast] = useState<{ key: string; status: LogStatus }>();
  const busy = useRef(false);
  // What happened to one mail is not said of the next.
  const status: LogStatus = last?.key === view.key ? last.status : { kind: 'idle' };
  const setStatus = (next: LogStatus) => setLast({ key: view.key, status: next });

  async function once(work: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => {
      busy.current = false;
    });
  }

  function log(channel: Channel, followUp?: string): Promise<void> {
    return once(async () => {
      const writer = by();
      const { client, contacts } = view.dossier;
      const entry =
        channel === 'email' && context
          ? logMail(context, { clientId: client.id, contacts, now: writer.now })
          : logByHand({ clientId: client.id, channel, at: writer.now });
      const step: Write[] = followUp
        ? [
            {
              table: 'actions',
              row: {
                id: writer.newId(),
                clientId: client.id,
                state: 'accepted',
                at: writer.now,
                due: followUp,
              },
            },
          ]
        : [];
      const result = await run(() => logInteraction(db, entry, writer, step));
      if (!result) setStatus({ kind: 'failed', code: 'unknown' });
      else if (result.status === 'already') setStatus({ kind: 'already' });
      else {
        setStatus({
          kind: 'logged',
          operationId: result.operation.id,
          channel,
          ...(followUp ? { followUp } : {}),
        });
      }
    });
  }

  function takeBack(operationId: string): Promise<void> {
    return once(async () => {
      const result = await run(() => undo(db, operationId, by().now));
      if (!result) setStatus({ kind: 'failed', code: 'unknown' });
      else setStatus(result.ok ? { kind: 'undone' } : { kind: 'failed', code: result.error.code });
    });
  }

  return { status, log, takeBack };
}
