import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { saveFile } from '../../../lib/platform/files';
import { importTaught, removeTaught } from '../../../lib/store/commands/teach';
import { allTaught, MISFITS_BEFORE_NOTICE } from '../../../lib/store/queries/taught';
import { parseTaught, type TaughtFileError, taughtText } from '../../../lib/transfer/taught-file';
import { useStore } from '../../hooks/use-store';
import { useWords } from '../../hooks/use-language';
import { TaughtFields } from './TaughtFields';
import { useTeachUndo } from './TeachUndo';
import './teach.css';

/** Every page that has been taught: its fields, whether it still fits, and files to share. */
export function TaughtPages({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const pages = useLiveQuery(() => allTaught(db), [db]);
  const [open, setOpen] = useState<string | null>(null);
  const [wrong, setWrong] = useState<TaughtFileError | null>(null);
  const undoing = useTeachUndo();
  const file = useRef<HTMLInputElement>(null);

  async function take(chosen: File) {
    const read = parseTaught(await chosen.text());
    setWrong(read.ok ? null : read.error);
    if (!read.ok) return;
    const step = await run(() => importTaught(db, read.value, by()));
    undoing.keep(step, t('teach.imported', { count: read.value.length }));
  }
  return (
    <section className="teach" data-testid="taught-pages">
      <h1>
        {t('teach.pages')}
        <button type="button" className="link end" onClick={onDone}>
          {t('teach.done')}
        </button>
      </h1>
      {pages?.length === 0 && <p className="muted">{t('teach.noPages')}</p>}
      <ul className="taught-pages">
        {pages?.map((page) => (
          <li key={page.id}>
            <button
              type="button"
              className="taught-page"
              aria-expanded={open === page.id}
              onClick={() => setOpen(open === page.id ? null : page.id)}
            >
              <code className="teach-place data">{page.host + page.path}</code>
              <small className="muted">
                {t('teach.type', { type: page.type })} · {t('teach.fields', { count: page.fields.length })}
              </small>
              <small className={page.misfits >= MISFITS_BEFORE_NOTICE ? 'error' : 'muted'}>
                {page.misfits >= MISFITS_BEFORE_NOTICE
                  ? t('teach.fails', { count: page.misfits })
                  : t('teach.fits')}
              </small>
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={t('teach.removePage', { path: page.host + page.path })}
              title={t('teach.removePage', { path: page.host + page.path })}
              onClick={() =>
                void run(() => removeTaught(db, page.id, by())).then((step) => undoing.keep(step))
              }
            >
              <Trash2 size={14} aria-hidden />
            </button>
            {open === page.id && <TaughtFields page={page} context={null} onRemoved={undoing.keep} />}
          </li>
        ))}
      </ul>
      {undoing.bar}
      <div className="row">
        <button
          type="button"
          className="secondary"
          disabled={!pages?.length}
          onClick={() => saveFile('twofold-pages.json', taughtText(pages ?? []))}
        >
          {t('teach.export')}
        </button>
        <button type="button" className="secondary" onClick={() => file.current?.click()}>
          {t('teach.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('teach.import')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void take(chosen);
          }}
        />
      </div>
      {wrong && (
        <div role="alert" className="error">
          {t(`teach.error.${wrong.code}`, { detail: wrong.detail })}
        </div>
      )}
    </section>
  );
}
