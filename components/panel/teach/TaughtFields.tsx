import { X } from 'lucide-react';
import type { PageContext } from '../../../lib/domain/model/page-context';
import type { TaughtField, TaughtPage } from '../../../lib/domain/model/taught-page';
import { fieldKeys } from '../../../lib/reading/teach-fields';
import { removeField, renameField } from '../../../lib/store/commands/teach';
import type { Operation } from '../../../lib/store/tables';
import { useStore } from '../../hooks/use-store';
import { useFieldName } from './use-field-name';
import { useWords } from '../../hooks/use-language';

/** The fields of a taught page: what each is called, what it reads here, and removing it. */
export function TaughtFields({
  page,
  context,
  onRemoved,
}: {
  page: TaughtPage;
  /** The page in front, where it is one of these. */
  context: PageContext | null;
  onRemoved: (operation: Operation | null) => void;
}) {
  const { t } = useWords();
  const fieldText = useFieldName();
  const { db, by, run } = useStore();
  return (
    <ul className="taught-fields">
      {page.fields.map((field) => {
        const value = context && valueHere(context, field);
        return (
          <li key={field.id}>
            <select
              value={field.key}
              aria-label={t('teach.nameOf', { label: field.label })}
              onChange={(event) =>
                void run(() => renameField(db, page.id, field.id, event.target.value, by()))
              }
            >
              {[...new Set([field.key, ...fieldKeys(page.type), 'own'])].map((key) => (
                <option key={key} value={key}>
                  {key === 'own' ? field.label : fieldText(key)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="icon-button"
              aria-label={t('teach.remove', { label: field.label })}
              title={t('teach.remove', { label: field.label })}
              onClick={() =>
                void run(() => removeField(db, page.id, field.id, by())).then((step) => onRemoved(step))
              }
            >
              <X size={14} aria-hidden />
            </button>
            {context && (
              <span className={value ? 'clamp page-values' : 'muted'}>{value || t('teach.notHere')}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What the page in front gave for a field. */
function valueHere(context: PageContext, field: TaughtField): string | undefined {
  const people = (role: string) => {
    const found = context.people.find((one) => one.role === role);
    return found && [found.name, found.email].filter(Boolean).join(' · ');
  };
  const mail: Record<string, string | undefined> = {
    'email.subject': context.email?.subject,
    'email.from': people('from'),
    'email.to': people('to'),
    'email.cc': people('cc'),
    'email.sentAt': context.email?.sentAt,
    'email.body': context.email?.body.slice(0, 300),
  };
  if (field.key in mail) return mail[field.key];
  return context.fields.find(({ key, label }) => label === field.label && (!key || key === field.key))?.value;
}
