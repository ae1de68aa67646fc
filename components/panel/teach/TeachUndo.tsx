import { useState } from 'react';
import type { Operation } from '../../../lib/store/tables';
import { undo } from '../../../lib/store/undo';
import { useStore } from '../../hooks/use-store';
import { useWords } from '../../hooks/use-language';

/** What was removed last, and the way back. */
export function useTeachUndo() {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const [last, setLast] = useState<{ operationId: string; text: string } | null>(null);
  return {
    keep: (operation: Operation | null, text = t('teach.removed')) =>
      setLast(operation && { operationId: operation.id, text }),
    bar: last && (
      <div role="status" className="row teach-undo">
        <span>{last.text}</span>
        <button
          type="button"
          className="link"
          onClick={() => void run(() => undo(db, last.operationId, by().now)).then(() => setLast(null))}
        >
          {t('teach.undo')}
        </button>
      </div>
    ),
  };
}
