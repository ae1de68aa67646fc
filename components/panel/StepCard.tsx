import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Assessment } from '../../lib/domain/model/assessment';
import { playbook } from '../../lib/domain/playbook/playbook';
import { dayOf, dayText } from '../../lib/domain/time/day';
import { recordAction } from '../../lib/store/commands/record-action';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { Menu } from '../ui/Menu';

type Action = Assessment['actions'][number];

const DISMISSALS = ['irrelevant', 'already', 'wrong', 'other'] as const;

/** When a step is due, red with the days where it is late. */
function Due({ due, today }: { due: string; today: string }) {
  const { t, day } = useWords();
  const ahead = dayOf(due) - dayOf(today);
  if (ahead < 0) {
    return (
      <span className="due" data-late title={day(due, today)}>
        {t('next.late', { days: -ahead })}
      </span>
    );
  }
  return (
    <span className="due" title={day(due, today)}>
      {ahead === 0 ? t('next.today') : t('next.by', { date: day(due, today) })}
    </span>
  );
}

/** One step: what, by when, why; accept, put off, or say why not. */
export function StepCard({
  action,
  number,
  view,
  first,
}: {
  action: Action;
  number: number;
  view: ClientView;
  first: boolean;
}) {
  const { t, reason, language, list, code } = useWords();
  const { db, by, run } = useStore();
  const [open, setOpen] = useState(false);
  const rule = playbook.find((one) => one.id === action.id);
  if (!rule) return null;
  const { client } = view.dossier;
  const inDays = (days: number) => dayText(dayOf(view.today) + days);

  function record(
    state: 'accepted' | 'done' | 'dismissed' | 'later',
    more: { until?: string; reason?: string } = {},
  ) {
    const due = state === 'accepted' && action.due ? { due: action.due } : {};
    void run(() =>
      recordAction(db, { clientId: client.id, ruleId: action.id, state, ...due, ...more }, by()),
    );
  }

  return (
    <div className="act" data-rule={action.id}>
      <span className="i" aria-hidden>
        {number}
      </span>
      <button type="button" className="t" aria-expanded={open} onClick={() => setOpen(!open)}>
        {rule.action[language]}
      </button>
      {action.due && <Due due={action.due} today={view.today} />}
      <span className="because">
        {action.must && <b className="tone-bad">{t('next.must')} · </b>}
        {sentence(
          action.reasons.map((one) => reason(one, view.today)),
          language,
        )}
      </span>
      {open && (
        <div className="detail">
          <div>{t('next.who', { who: list(rule.who.map((who) => code('who', who))) })}</div>
          {rule.template.en !== '—' && (
            <div>
              {t('next.template')}: {rule.template[language]}
            </div>
          )}
          <div className="muted">{t('next.measure', { measure: rule.measure[language] })}</div>
        </div>
      )}
      {(open || first || action.state === 'accepted') && (
        <span className="do">
          {action.state === 'accepted' ? (
            <>
              <span className="tone-good">
                <Check size={12} aria-hidden /> {t('next.accepted')}
              </span>
              <button type="button" onClick={() => record('done')}>
                {t('next.done')}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => record('accepted')}>
              <Check size={12} aria-hidden /> {t('next.accept')}
            </button>
          )}
          <Menu
            align="start"
            trigger={<button type="button">{t('next.later')}</button>}
            entries={[
              { kind: 'label', id: 'when', label: t('next.laterUntil') },
              {
                kind: 'item',
                id: '1',
                label: t('next.tomorrow'),
                onSelect: () => record('later', { until: inDays(1) }),
              },
              {
                kind: 'item',
                id: '7',
                label: t('next.week'),
                onSelect: () => record('later', { until: inDays(7) }),
              },
              {
                kind: 'item',
                id: '30',
                label: t('next.month'),
                onSelect: () => record('later', { until: inDays(30) }),
              },
            ]}
          />
          {!action.must && (
            <Menu
              align="start"
              trigger={
                <button type="button" className="quiet">
                  {t('next.dismiss')}
                </button>
              }
              entries={[
                { kind: 'label', id: 'why', label: t('next.reasonTitle') },
                ...DISMISSALS.map((why) => ({
                  kind: 'item' as const,
                  id: why,
                  label:
                    why === 'already'
                      ? t('next.reason.already')
                      : t(`next.reason.${why}`, { days: view.settings.policy.recommend.dismissDays[why] }),
                  onSelect: () =>
                    why === 'already'
                      ? record('done', { reason: why })
                      : record('dismissed', { reason: why }),
                })),
              ]}
            />
          )}
        </span>
      )}
    </div>
  );
}

/** Clauses as one sentence: first letter up, a full stop at the end. */
function sentence(clauses: string[], language: 'en' | 'zh'): string {
  const joined = clauses.join(language === 'zh' ? '；' : '; ');
  const stop = language === 'zh' ? '。' : '.';
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${stop}`;
}
