import { useState } from 'react';
import { requestSite } from '../../lib/platform/readers';
import type { ActiveTab } from '../../lib/platform/tabs';
import { useWords } from '../hooks/use-language';
import { AskSite } from './AskSite';
import { PasteText } from './PasteText';

/** Sites that can be allowed before their page is open; others are allowed from their own page. */
const KNOWN_SITES = [{ name: 'Gmail', origin: 'https://mail.google.com' }];

/** The page has not been read: how to have it read once, or always. */
export function NoAccess({ tab, onAllowed }: { tab: ActiveTab | null; onAllowed: () => void }) {
  const { t } = useWords();
  const here = tab?.url && /^https?:/.test(tab.url) ? tab.url : null;
  const [denied, setDenied] = useState(false);
  return (
    <section className="state">
      <h1>{t('access.title')}</h1>
      <p>{t('access.text', { shortcut: 'Alt+Shift+K' })}</p>
      <div className="row">
        {here && <AskSite url={here} onAllowed={onAllowed} />}
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
      {tab && <PasteText tabId={tab.id} />}
    </section>
  );
}
