import { useState } from 'react';
import { circumstances } from '../../lib/domain/circumstances';
import { type DueItem, dueWithin, openSteps } from '../../lib/domain/show/due';
import { playbook } from '../../lib/domain/playbook/playbook';
import { now, timeZone } from '../../lib/platform/clock';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';

type Room = 'due' | 'open' | 'promises';

/** What falls due, what is open, who owes whom: three numbers, each opening its list. */
export function Counts({ view }: { view: ClientView }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Room | null>(null);
  const at = circumstances({ now: now(), timeZone: timeZone(), ...view.settings });
  const due = dueWithin(view.dossier, at, 14);
  const steps = openSteps(view.dossier);
  const promises = view.dossier.promises.filter((one) => one.status === 'open');
  const ours = promises.filter((one) => one.by === 'us').length;
  const rooms: { id: Room; value: string; label: string; late: boolean }[] = [
    { id: 'due', value: String(due.length), label: t('counts.due'), late: due.some((one) => one.late > 0) },
    { id: 'open', value: String(steps.length), label: t('counts.open'), late: false },
    {
      id: 'promises',
      value: `${ours} · ${promises.length - ours}`,
      label: t('counts.promises'),
      late: false,
    },
  ];
  return (
    <>
      <section className="counts">
        {rooms.map((room) => (
          <button
            key={room.id}
            type="button"
            aria-expanded={open === room.id}
            {...(room.late ? { 'data-late': '' } : {})}
            onClick={() => setOpen(open === room.id ? null : room.id)}
          >
            <b>{room.value}</b>
            {room.label}
          </button>
        ))}
      </section>
      {open && (
        <section aria-label={rooms.find((room) => room.id === open)?.label}>
          <Rows view={view} items={itemsOf(open, view, due)} />
        </section>
      )}
    </>
  );
}

function itemsOf(room: Room, view: ClientView, due: DueItem[]): DueItem[] {
  if (room === 'due') return due;
  if (room === 'open') {
    return openSteps(view.dossier).map((one) => ({
      id: one.id,
      kind: 'step',
      due: one.due ?? '',
      late: 0,
      ...(one.text ? { text: one.text } : {}),
      ...(one.ruleId ? { ruleId: one.ruleId } : {}),
    }));
  }
  return view.dossier.promises
    .filter((one) => one.status === 'open')
    .map((one) => ({ id: one.id, kind: 'promise', by: one.by, text: one.text, due: one.due ?? '', late: 0 }));
}

function Rows({ view, items }: { view: ClientView; items: DueItem[] }) {
  const { t, day, code, language } = useWords();
  if (!items.length) return <div className="muted">{t('counts.none')}</div>;
  function words(item: DueItem): string {
    const deal = item.deal ?? '';
    if (item.kind === 'covenant')
      return t('due.covenant', { covenant: code('covenant', item.covenant), deal });
    if (item.kind === 'milestone')
      return t('due.milestone', { milestone: code('milestone', item.milestone), deal });
    if (item.kind === 'promise') return t(`due.promise.${item.by}`, { text: item.text });
    return item.text ?? playbook.find((one) => one.id === item.ruleId)?.action[language] ?? '';
  }
  return (
    <ul className="rows">
      {items.map((item) => (
        <li key={item.id}>
          <span className="d" {...(item.late > 0 ? { 'data-late': '' } : {})}>
            {item.late > 0 ? t('next.late', { days: item.late }) : item.due && day(item.due, view.today)}
          </span>
          <span>{words(item)}</span>
        </li>
      ))}
    </ul>
  );
}
