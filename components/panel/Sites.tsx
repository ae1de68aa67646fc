import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { addRule, removeRule } from '../../lib/platform/never-read';
import { ruleOf } from '../../lib/platform/read-rules';
import { removeSite, requestSite, siteName } from '../../lib/platform/readers';
import { useSites } from '../hooks/use-sites';
import { useWords } from '../hooks/use-language';

/** Which sites are read without asking, and which pages never are; what is taken back can be put back. */
export function Sites({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const sites = useSites();
  const [gone, setGone] = useState<string[]>([]);
  const [lifted, setLifted] = useState<string[]>([]);
  const [denied, setDenied] = useState(false);
  if (!sites) return null;
  const { allowed, rules } = sites;
  const revoked = gone.filter((one) => !allowed.includes(one));
  const removed = lifted.filter((one) => !rules.includes(one));
  return (
    <section className="sites" data-testid="sites">
      <h1>
        {t('sites.title')}
        <button type="button" className="link end" onClick={onDone}>
          {t('sites.done')}
        </button>
      </h1>
      <h2>{t('sites.always')}</h2>
      <p className="muted">{t('sites.alwaysText')}</p>
      {!allowed.length && !revoked.length && <p>{t('sites.none')}</p>}
      <ul>
        {[...allowed, ...revoked].toSorted().map((pattern) => {
          const host = siteName(pattern) ?? t('sites.all');
          return (
            <Row
              key={pattern}
              name={host}
              note={revoked.includes(pattern) ? t('sites.revoked') : undefined}
              back={t('sites.allowAgain')}
              away={t('sites.revoke', { host })}
              onAway={() => {
                setDenied(false);
                setGone([...revoked, pattern]);
                void removeSite(pattern);
              }}
              onBack={() => void requestSite(pattern).then((given) => setDenied(!given))}
            />
          );
        })}
      </ul>
      {denied && (
        <p role="status" className="muted">
          {t('sites.denied')}
        </p>
      )}
      <h2>{t('sites.never')}</h2>
      <p className="muted">{t('sites.neverText')}</p>
      {!rules.length && !removed.length && <p>{t('sites.noRule')}</p>}
      <ul>
        {[...rules, ...removed].toSorted().map((rule) => (
          <Row
            key={rule}
            name={rule}
            note={removed.includes(rule) ? t('sites.removed') : undefined}
            back={t('sites.putBack')}
            away={t('sites.remove', { rule })}
            onAway={() => {
              setLifted([...removed, rule]);
              void removeRule(rule);
            }}
            onBack={() => void addRule(rule)}
          />
        ))}
      </ul>
      <AddRule />
    </section>
  );
}

/** One site or rule; once taken away it stays in sight, to be put back. */
function Row(props: {
  name: string;
  note: string | undefined;
  away: string;
  back: string;
  onAway: () => void;
  onBack: () => void;
}) {
  return (
    <li>
      <code className="data">{props.name}</code>
      {props.note === undefined ? (
        <button
          type="button"
          className="icon-button"
          aria-label={props.away}
          title={props.away}
          onClick={props.onAway}
        >
          <Trash2 size={14} aria-hidden />
        </button>
      ) : (
        <span className="row">
          <span className="muted">{props.note}</span>
          <button type="button" className="link" onClick={props.onBack}>
            {props.back}
          </button>
        </span>
      )}
    </li>
  );
}

function AddRule() {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const rule = ruleOf(text);
        setWrong(!rule);
        if (!rule) return;
        setText('');
        void addRule(rule);
      }}
    >
      <label className="field">
        {t('sites.rule')}
        <input
          className="data"
          value={text}
          placeholder="crm.example.com/hr/*"
          aria-invalid={wrong}
          aria-describedby={wrong ? 'bad-rule' : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="secondary" disabled={!text.trim()}>
        {t('sites.add')}
      </button>
      {wrong && (
        <p id="bad-rule" role="alert" className="error">
          {t('sites.badRule', { one: '*.bank.cn', two: 'crm.example.com/hr/*' })}
        </p>
      )}
    </form>
  );
}
