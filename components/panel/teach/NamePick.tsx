import { useId } from 'react';
import type { TaughtType } from '../../../lib/domain/model/taught-page';
import { fieldKeys, offeredFields } from '../../../lib/reading/teach-fields';
import type { Teaching } from '../../hooks/use-teaching';
import { useWords } from '../../hooks/use-language';
import { useFieldName } from './use-field-name';

/** The value just pointed at, and what it may be: the likeliest first, one click each. */
export function NamePick({ teaching, type }: { teaching: Teaching; type: TaughtType }) {
  const { t } = useWords();
  const fieldText = useFieldName();
  const id = useId();
  const { pick } = teaching;
  if (!pick) return null;
  const taught = teaching.here?.fields.map(({ key }) => key) ?? [];
  const { guess, offered } = offeredFields(type, { label: pick.label, shape: pick.field.shape }, taught);
  const name = (key: string) => void teaching.name(key, pick.label || fieldText(key), type);
  const weak = pick.field.locators.every(({ kind }) => kind === 'position' || kind === 'class');
  return (
    <div className="form" role="group" aria-labelledby={id} data-testid="name-pick">
      <div className="excerpt quote">
        <span className="clamp page-values">{pick.text}</span>
        {pick.label && <small className="muted">{t('teach.beside', { label: pick.label })}</small>}
      </div>
      <b id={id}>{t('teach.whatIs')}</b>
      <div className="row teach-names">
        {offered.map((key) => (
          <button
            key={key}
            type="button"
            className={key === guess ? 'primary' : 'pill'}
            data-field={key}
            onClick={() => name(key)}
          >
            {fieldText(key)}
          </button>
        ))}
        {pick.label && guess === undefined && (
          <button type="button" className="pill" data-field="own" onClick={() => name('own')}>
            {t('teach.own', { label: pick.label })}
          </button>
        )}
      </div>
      <div className="row">
        <select value="" aria-label={t('teach.another')} onChange={(event) => name(event.target.value)}>
          <option value="">{t('teach.another')}</option>
          {fieldKeys(type)
            .filter((key) => !offered.includes(key))
            .map((key) => (
              <option key={key} value={key}>
                {fieldText(key)}
              </option>
            ))}
        </select>
        <button type="button" className="link" onClick={teaching.forget}>
          {t('teach.drop')}
        </button>
      </div>
      {weak && <div className="muted">{t('teach.weak')}</div>}
    </div>
  );
}
