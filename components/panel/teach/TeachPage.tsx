import { Crosshair } from 'lucide-react';
import { useState } from 'react';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { TaughtType } from '../../../lib/domain/model/taught-page';
import type { Teaching } from '../../hooks/use-teaching';
import { useWords } from '../../hooks/use-language';
import { useTeachKeys } from './use-teach-keys';
import { NamePick } from './NamePick';
import { TaughtFields } from './TaughtFields';
import { useTeachUndo } from './TeachUndo';
import './teach.css';

/** Point at a value, name it, see it read: field by field, until the user is done. */
export function TeachPage({
  teaching,
  context,
  onDone,
  onPages,
}: {
  teaching: Teaching;
  context: PageContext | null;
  onDone: () => void;
  onPages: () => void;
}) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<TaughtType>();
  const undoing = useTeachUndo();
  const { here, pick, pointing, nothing, point, step } = teaching;
  const type = here?.type ?? chosen ?? pick?.kind ?? 'account';
  useTeachKeys(pointing, step);
  const place = here ?? pick;

  function done() {
    step('leave');
    onDone();
  }
  return (
    <section className="teach" data-testid="teach">
      <h1>
        {t('teach.title')}
        <button type="button" className="link end" onClick={done}>
          {t('teach.done')}
        </button>
      </h1>
      {!here && !pick && <p className="muted">{t(context ? 'teach.what' : 'teach.noPage')}</p>}
      {place && <code className="teach-place data">{place.host + place.path}</code>}
      {(here || pick) && (
        <label className="field">
          {t('teach.kind')}
          <select
            value={type}
            onChange={(event) => {
              const next = TaughtType.parse(event.target.value);
              setChosen(next);
              void teaching.setType(next);
            }}
          >
            {TaughtType.options.map((one) => (
              <option key={one} value={one}>
                {t('teach.type', { type: one })}
              </option>
            ))}
          </select>
        </label>
      )}
      {context && (
        <button
          type="button"
          className={pointing ? 'secondary' : 'primary'}
          aria-pressed={pointing}
          data-testid="point"
          data-pointing={pointing}
          onClick={() => (pointing ? step('leave') : void point(t('teach.hint')))}
        >
          <Crosshair size={14} aria-hidden /> {t(pointing ? 'teach.pointing' : 'teach.point')}
        </button>
      )}
      {pointing && <div className="muted teach-keys">{t('teach.keys')}</div>}
      <div aria-live="polite">
        {nothing && !pick && <div className="error">{t('teach.nothing')}</div>}
        <NamePick teaching={teaching} type={type} />
      </div>
      {here && (
        <>
          <b>{t('teach.fields', { count: here.fields.length })}</b>
          <TaughtFields page={here} context={context} onRemoved={undoing.keep} />
        </>
      )}
      {undoing.bar}
      <button
        type="button"
        className="link"
        onClick={() => {
          step('leave');
          onPages();
        }}
      >
        {t('teach.menuPages')}
      </button>
    </section>
  );
}
