import { useState } from 'react';
import { requestSite, siteName, sitePattern } from '../../lib/platform/readers';
import { useSites } from '../hooks/use-sites';
import { useWords } from '../hooks/use-language';

/** Asks for the open page's site, in the place where it is wanted; nothing where it is allowed already. */
export function AskSite({ url, onAllowed }: { url: string; onAllowed?: () => void }) {
  const { t } = useWords();
  const sites = useSites();
  const [denied, setDenied] = useState(false);
  const { host } = new URL(url);
  if (!sites || sites.allowed.some((one) => one === sitePattern(url) || !siteName(one))) return null;
  return (
    <>
      <button
        type="button"
        className="pill"
        data-testid="ask-site"
        title={t('sites.askHereHint', { host })}
        onClick={() => {
          setDenied(false);
          void requestSite(url).then((given) => {
            if (given) onAllowed?.();
            else setDenied(true);
          });
        }}
      >
        {t('sites.askHere')}
      </button>
      {denied && (
        <span role="status" className="muted">
          {t('sites.denied')}
        </span>
      )}
    </>
  );
}
