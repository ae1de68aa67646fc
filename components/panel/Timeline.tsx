import {
  CalendarDays,
  Gauge,
  Mail,
  MapPin,
  MessageCircle,
  Phone,
  StickyNote,
  type LucideIcon,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { timeline, type TimelineEntry } from '../../lib/domain/show/timeline';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';

const FIRST = 3;
const STEP = 20;

const ICONS: Record<string, LucideIcon> = {
  email: Mail,
  call: Phone,
  meeting: Users,
  visit: MapPin,
  message: MessageCircle,
  event: CalendarDays,
};

/** What happened with this client, newest first. */
export function Timeline({ view }: { view: ClientView }) {
  const { t, day } = useWords();
  const [shown, setShown] = useState(FIRST);
  const entries = timeline(view.dossier);
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        {t('timeline.title')} <span>{entries.length}</span>
      </h2>
      {entries.length === 0 && <div className="muted">{t('timeline.empty')}</div>}
      <ul className="rows">
        {entries.slice(0, shown).map((entry) => (
          <li key={entry.id}>
            <span className="d">{day(entry.at, view.today)}</span>
            <Line entry={entry} view={view} />
          </li>
        ))}
      </ul>
      {entries.length > FIRST && (
        <button
          type="button"
          className="link"
          onClick={() => setShown(shown >= entries.length ? FIRST : shown + STEP)}
        >
          {shown >= entries.length
            ? t('timeline.less')
            : t('timeline.more', { count: Math.min(STEP, entries.length - shown) })}
        </button>
      )}
    </section>
  );
}

function Line({ entry, view }: { entry: TimelineEntry; view: ClientView }) {
  const { t, code, change } = useWords();
  if (entry.kind === 'note') {
    return (
      <span className="line">
        <StickyNote size={12} aria-label={t('timeline.note')} />
        <span className="clamp">{entry.row.text}</span>
      </span>
    );
  }
  if (entry.kind === 'verdict') {
    return (
      <span className="line">
        <Gauge size={12} aria-hidden />
        <span>{change(entry.row, view.today)}</span>
      </span>
    );
  }
  const { row } = entry;
  const Icon = ICONS[row.channel] ?? Mail;
  const names = (row.contactIds ?? [])
    .map((id) => view.dossier.contacts.find((contact) => contact.id === id)?.name)
    .filter(Boolean);
  const text = row.subject ?? row.summary ?? code('channel', row.channel);
  return (
    <span className="line">
      <Icon size={12} aria-label={code('channel', row.channel)} />
      <span className="clamp">
        {names.length > 0 && `${names.join(', ')}: `}
        {text}
      </span>
    </span>
  );
}
