import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { Note } from '../../lib/domain/model/note';
import { sameWords } from '../../lib/messages/picked';
import { now } from '../../lib/platform/clock';
import { addContact } from '../../lib/store/commands/add-client';
import { keepVerdicts } from '../../lib/store/commands/keep-verdicts';
import type { ClientView } from '../hooks/use-client-view';
import type { usePicked } from '../hooks/use-picked';
import { useStore } from '../hooks/use-store';
import { Changes } from './Changes';
import { Counts } from './Counts';
import { Dock } from './Dock';
import { Identity } from './Identity';
import { NextSteps } from './NextSteps';
import { PageCard } from './PageCard';
import { StageCard } from './StageCard';
import { Timeline } from './Timeline';
import { Verdict } from './Verdict';

const PickedCard = lazy(() => import('./PickedCard').then((module) => ({ default: module.PickedCard })));
const SelectionCard = lazy(() =>
  import('./SelectionCard').then((module) => ({ default: module.SelectionCard })),
);
const NoteFacts = lazy(() => import('./NoteFacts').then((module) => ({ default: module.NoteFacts })));

/** One client beside the open page, in fixed order: who, verdict, stage, next, this page, due, history. */
export function ClientPanel({
  view,
  stale,
  picked,
  menu,
  trouble,
  footer,
  onTeach,
}: {
  view: ClientView;
  /** The page has moved on and its own answer is still being worked out: look, do not touch. */
  stale: boolean;
  /** Text handed over on the very page that this view is of. */
  picked: ReturnType<typeof usePicked> | null;
  menu: ReactNode;
  trouble: ReactNode;
  footer: ReactNode;
  onTeach: () => void;
}) {
  const { db, by, run } = useStore();
  const { context, match } = view;
  const { client } = view.dossier;
  const text = picked?.picked;
  const note = justWritten(view.dossier.notes);
  // Kept when they change, whatever changed them; a repetition writes nothing.
  useEffect(() => {
    void run(() => keepVerdicts(db, view.assessment, by()));
  }, [db, by, run, view.assessment]);
  usePainted(view.key, stale);

  return (
    <div className="panel" aria-busy={stale} inert={stale}>
      {trouble}
      <Identity
        view={view}
        match={match}
        menu={menu}
        onAddPerson={(person) => void run(() => addContact(db, client.id, person, by()))}
      />
      <main key={client.id}>
        <Suspense fallback={null}>
          {text && (
            <PickedCard
              key={text.id}
              picked={text}
              context={context}
              view={view}
              onClose={() => picked?.close()}
            />
          )}
        </Suspense>
        <Changes view={view} />
        <Verdict view={view} />
        <StageCard view={view} />
        <NextSteps view={view} />
        <Suspense fallback={null}>
          {context?.selection && !sameWords(context.selection, text?.text ?? '') && (
            <SelectionCard key={context.selection} context={context} view={view} />
          )}
          {note && <NoteFacts note={note} view={view} />}
        </Suspense>
        {context && (context.kind === 'email' || context.kind === 'record') && (
          <PageCard context={context} view={view} onTeach={onTeach} />
        )}
        <Counts view={view} />
        <Timeline view={view} />
      </main>
      <Dock view={view} context={context} />
      {footer}
    </div>
  );
}

const HALF_A_DAY = 12 * 3_600_000;

/** The newest note of the last hours; without one the text readers need not be loaded. */
function justWritten(notes: Note[]): Note | undefined {
  const from = Date.parse(now()) - HALF_A_DAY;
  return notes
    .filter((one) => Date.parse(one.at) >= from)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

/** Marks on the document when the verdict of a reading was painted; the speed measurement reads it. */
function usePainted(key: string, stale: boolean): void {
  useEffect(() => {
    if (stale) return undefined;
    const frame = requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        document.documentElement.dataset.painted = `${key} ${Date.now()}`;
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [key, stale]);
}
