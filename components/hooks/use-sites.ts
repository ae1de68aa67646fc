import { useCallback, useEffect, useState } from 'react';
import { neverReadRules, onRulesChanged } from '../../lib/platform/never-read';
import { allowedSites, onSitesChanged } from '../../lib/platform/readers';

/** Match patterns of the sites allowed for good, and the rules that forbid; null until the browser has said. */
export function useSites(): { allowed: string[]; rules: string[] } | null {
  const [sites, setSites] = useState<{ allowed: string[]; rules: string[] } | null>(null);
  const refresh = useCallback(async () => {
    const [allowed, rules] = await Promise.all([allowedSites(), neverReadRules()]);
    setSites({ allowed, rules });
  }, []);
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- it sets state only after the browser has answered
    void refresh();
    const stops = [onSitesChanged(() => void refresh()), onRulesChanged(() => void refresh())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [refresh]);
  return sites;
}
