import { Check, MapPin, MessageCircle, Phone, StickyNote, Undo2, Users } from 'lucide-react';
import { useState } from 'react';
import type { PageContext } from '../../lib/domain/model/page-context';
import { displayNames } from '../../lib/domain/show/display-name';
import { dayOf, dayText } from '../../lib/domain/time/day';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { type LogStatus, useLog } from '../hooks/use-log';
import { useShortcuts } from '../hooks/use-shortcuts';
import { NoteForm } from './NoteForm';

const BY_HAND = [
  { channel: 'call', Icon: Phone },
  { channel: 'meeting', Icon: Users },
  { channel: 'visit', Icon: MapPin },
  { channel: 'message', Icon: MessageCircle },
] as const;

/** The log bar: always at the same place, its state in the button itself. */
export function Dock({ view, context }: { view: ClientView; context: PageContext | null }) {
  const { t, language } = useWords();
  const [noting, setNoting] = useState(false);
  const { status, log, takeBack } = useLog(view, context);
  const mail = context?.kind === 'email';
  const logged = mail && view.logged;
  const operationId = status.kind === 'logged' ? status.operationId : logged ? logged.operationId : undefined;
  useShortcuts({
    l: () => {
      if (mail && !logged) void log('email');
    },
    n: () => setNoting(true),
    u: () => {
      if (operationId) void takeBack(operationId);
    },
  });
  const ahead = (days: number) => dayText(dayOf(view.today) + days);
  const test = nextTest(view);

  return (
    <div className="dock">
      <div aria-live="polite" className={status.kind === 'idle' ? 'visually-hidden' : 'status'}>
        <Status status={status} />
      </div>
      {noting && <NoteForm view={view} onClose={() => setNoting(false)} />}
      <div className="dock-row">
        <div className="scroll">
          {mail && (
            <button
              type="button"
              className="primary"
              data-testid="log"
              disabled={Boolean(logged)}
              {...(logged ? { 'data-done': '' } : {})}
              title={t('log.hint', { client: displayNames(view.dossier.client.names, language)[0] ?? '' })}
              onClick={() => void log('email')}
            >
              {logged ? (
                <>
                  <Check size={14} aria-hidden /> {t('log.logged')}
                </>
              ) : (
                <>
                  {t('log.mail')} <kbd aria-hidden>L</kbd>
                </>
              )}
            </button>
          )}
          {operationId && (
            <button
              type="button"
              className="pill"
              data-testid="undo"
              onClick={() => void takeBack(operationId)}
            >
              <Undo2 size={12} aria-hidden /> {t('log.undo')}
            </button>
          )}
          {mail && !logged && (
            <>
              <FollowUp label={t('log.tomorrow')} due={ahead(1)} onPick={(due) => void log('email', due)} />
              <FollowUp
                label={t('log.days', { days: 3 })}
                due={ahead(3)}
                onPick={(due) => void log('email', due)}
              />
              {test ? (
                <FollowUp label={t('log.test')} due={test} onPick={(due) => void log('email', due)} />
              ) : (
                <FollowUp label={t('log.week')} due={ahead(7)} onPick={(due) => void log('email', due)} />
              )}
            </>
          )}
          {!mail &&
            BY_HAND.map(({ channel, Icon }) => (
              <button key={channel} type="button" className="pill" onClick={() => void log(channel)}>
                <Icon size={12} aria-hidden /> {t(`log.${channel}`)}
              </button>
            ))}
        </div>
        <button
          type="button"
          className="pill"
          aria-expanded={noting}
          aria-label={t('log.note')}
          title={`${t('log.note')} (N)`}
          onClick={() => setNoting(!noting)}
        >
          <StickyNote size={14} aria-hidden />
        </button>
      </div>
    </div>
  );
}

function FollowUp({ label, due, onPick }: { label: string; due: string; onPick: (due: string) => void }) {
  const { t, day } = useWords();
  const hint = t('log.nextStep', { date: day(due) });
  return (
    <button type="button" className="pill" title={hint} aria-label={hint} onClick={() => onPick(due)}>
      {label}
    </button>
  );
}

function Status({ status }: { status: LogStatus }) {
  const { t, day, code, maybe } = useWords();
  if (status.kind === 'logged') {
    const done = `${t('log.logged')}: ${code('channel', status.channel)}`;
    return <>{status.followUp ? `${done} · ${t('log.followUp')} ${day(status.followUp)}` : done}</>;
  }
  if (status.kind === 'already') return <>{t('log.already')}</>;
  if (status.kind === 'undone') return <>{t('log.undone')}</>;
  if (status.kind === 'failed') {
    const why = maybe(`trouble.${status.code}`, { detail: '' }) ?? '';
    return <span className="error">{t('log.failed', { why })}</span>;
  }
  return null;
}

/** The day before the next covenant test, if one lies ahead. */
function nextTest(view: ClientView): string | null {
  const due = view.dossier.covenants
    .filter((one) => !one.fulfilledOn && one.due && one.due.slice(0, 10) > view.today)
    .map((one) => dayOf(one.due ?? ''))
    .toSorted((a, b) => a - b)[0];
  return due === undefined ? null : dayText(due - 1);
}
