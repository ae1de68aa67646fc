import { lazy, Suspense, useState } from 'react';
import { cutPicked, type Picked } from '../../lib/messages/picked';
import { newId } from '../../lib/platform/clock';
import { useWords } from '../hooks/use-language';

const PickedAlone = lazy(() => import('./PickedCard').then((module) => ({ default: module.PickedAlone })));

/** Where a page is not read: its text, pasted by hand, does instead. */
export function PasteText({ tabId }: { tabId: number }) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  if (picked) {
    return (
      <div className="pasted">
        <Suspense fallback={null}>
          <PickedAlone picked={picked} context={null} asks onClose={() => setPicked(null)} />
        </Suspense>
      </div>
    );
  }
  if (typed === null) {
    return (
      <button type="button" className="secondary" onClick={() => setTyped('')}>
        {t('paste.open')}
      </button>
    );
  }
  return (
    <form
      className="pasted stack"
      onSubmit={(event) => {
        event.preventDefault();
        const text = cutPicked(typed, typed.length);
        if (!text) return;
        setPicked({ id: newId(), tabId, title: '', text, length: typed.length, readable: true });
        setTyped(null);
      }}
    >
      <label className="field">
        {t('paste.label')}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by the user, to paste into */}
        <textarea autoFocus rows={5} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      <div className="row">
        <button type="submit" className="primary" disabled={!typed.trim()}>
          {t('paste.use')}
        </button>
        <button type="button" className="secondary" onClick={() => setTyped(null)}>
          {t('paste.cancel')}
        </button>
      </div>
    </form>
  );
}
