import { useState } from 'react';
import { requestSite } from '../../lib/platform/readers';
import { useWords } from '../hooks/use-language';

/** Sites that can be allowed before their page is open; others are allowed from their own page. */
const KNOWN_SITES = [{ name: 'Gmail', origin: 'https://mail.google.com' }];

/** The page has not been read: how to have it read once, or always. */
export function NoAccess({ onAllowed }: { onAllowed: () => void }) {
  const { t } = useWords();
  const [denied, setDenied] = useState(false);
  return (
    <section className="state">
      <h1>{t('access.title')}</h1>
      <p>{t('access.text', { shortcut: 'Alt+Shift+K' })}</p>
      <div className="row">
        {KNOWN_SITES.map((site) => (
          <button
            key={site.origin}
            type="button"
            className="primary"
            data-testid={`allow-${site.name.toLowerCase()}`}
            onClick={() => {
              setDenied(false);
              void requestSite(site.origin).then((given) => {
                if (given) onAllowed();
                else setDenied(true);
              });
            }}
          >
            {t('access.allow', { site: site.name })}
          </button>
        ))}
      </div>
      {denied && (
        <p role="status" className="muted">
          {t('access.denied')}
        </p>
      )}
      <p className="muted">{t('access.other')}</p>
    </section>
  );
}
