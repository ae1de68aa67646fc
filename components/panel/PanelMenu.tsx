import { EllipsisVertical } from 'lucide-react';
import { useState } from 'react';
import { pillHiddenHosts, setPillHidden } from '../../lib/platform/pill-hosts';
import { addRule } from '../../lib/platform/never-read';
import { allowedSites, removeSite, requestSite, sitePattern } from '../../lib/platform/readers';
import { version } from '../../lib/platform/runtime';
import { loadSample, removeSample } from '../../lib/store/commands/sample-book';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { Menu, type MenuEntry } from '../ui/Menu';
import { recordEntry } from './record';

/** Reading of this site, language, appearance, sample book. */
export function PanelMenu({
  url,
  onReread,
  onTeach,
  onTaught,
  onSites,
  onNotClient,
}: {
  url: string | null;
  onReread: () => void;
  onTeach: () => void;
  onTaught: () => void;
  onSites: () => void;
  onNotClient?: (() => void) | undefined;
}) {
  const { t, language, preferences, setPreferences } = useWords();
  const { db, by, run } = useStore();
  const site = useSite(url);
  const [sample, setSample] = useState(false);

  async function refresh() {
    await site.refresh();
    setSample((await db.clients.toArray()).some((client) => client.sample));
  }

  const entries: MenuEntry[] = [];
  if (site.host && site.origin) {
    const { host, origin } = site;
    entries.push(
      site.allowed
        ? {
            kind: 'item',
            id: 'site',
            label: t('menu.neverRead', { host }),
            onSelect: () => void removeSite(sitePattern(origin)),
          }
        : {
            kind: 'item',
            id: 'site',
            label: t('menu.always', { host }),
            onSelect: () => void requestSite(origin),
          },
      {
        kind: 'item',
        id: 'pill',
        label: t(site.pillHidden ? 'menu.pillShow' : 'menu.pillHide', { host }),
        onSelect: () => void setPillHidden(host, !site.pillHidden),
      },
      {
        kind: 'item',
        id: 'never',
        label: t('sites.neverHere', { host }),
        onSelect: () => void addRule(host),
      },
    );
  }
  entries.push(
    { kind: 'item', id: 'reread', label: t('menu.reread'), onSelect: onReread },
    { kind: 'item', id: 'teach', label: t('teach.menu'), disabled: !site.host, onSelect: onTeach },
    { kind: 'item', id: 'sites', label: t('sites.menu'), onSelect: onSites },
    { kind: 'item', id: 'taught', label: t('teach.menuPages'), onSelect: onTaught },
  );
  if (onNotClient) {
    entries.push({ kind: 'item', id: 'notClient', label: t('menu.forget'), onSelect: onNotClient });
  }
  // Only where the extension is developed; no other build holds it.
  if (import.meta.env.MODE === 'development') entries.push(recordEntry(language));
  entries.push(
    { kind: 'line', id: 'line1' },
    { kind: 'label', id: 'language', label: t('menu.language') },
    ...(['auto', 'en', 'zh'] as const).map((one) => ({
      kind: 'item' as const,
      id: `language-${one}`,
      label: t(one === 'auto' ? 'menu.auto' : one === 'en' ? 'menu.english' : 'menu.chinese'),
      checked: preferences.language === one,
      onSelect: () => setPreferences({ language: one }),
    })),
    { kind: 'label', id: 'theme', label: t('menu.theme') },
    ...(['auto', 'light', 'dark'] as const).map((one) => ({
      kind: 'item' as const,
      id: `theme-${one}`,
      label: t(one === 'auto' ? 'menu.auto' : one === 'light' ? 'menu.light' : 'menu.dark'),
      checked: preferences.theme === one,
      onSelect: () => setPreferences({ theme: one }),
    })),
    { kind: 'line', id: 'line2' },
    sample
      ? {
          kind: 'item',
          id: 'sample',
          label: t('menu.removeSample'),
          onSelect: () => void run(() => removeSample(db)),
        }
      : {
          kind: 'item',
          id: 'sample',
          label: t('menu.sample'),
          onSelect: () =>
            void run(async () => {
              const { sampleBook } = await import('../../lib/sample/sample-book');
              return loadSample(db, sampleBook(by().now), by());
            }),
        },
    {
      kind: 'item',
      id: 'version',
      label: t('menu.about', { version: version() }),
      disabled: true,
      onSelect: () => {},
    },
  );
  return (
    <Menu
      entries={entries}
      onOpenChange={(open) => {
        if (open) void refresh();
      }}
      trigger={
        <button type="button" className="icon-button" aria-label={t('menu.more')} title={t('menu.more')}>
          <EllipsisVertical size={16} aria-hidden />
        </button>
      }
    />
  );
}

/** What is allowed on the open page's site; asked of the browser when the menu opens. */
function useSite(url: string | null) {
  const [known, setKnown] = useState({ host: '', allowed: false, pillHidden: false });
  const parsed = url && URL.canParse(url) && /^https?:/.test(url) ? new URL(url) : null;
  const host = parsed?.hostname ?? null;
  const origin = parsed?.origin ?? null;
  const state = known.host === host ? known : { allowed: false, pillHidden: false };
  return {
    ...state,
    host,
    origin,
    refresh: async () => {
      if (!host || !parsed) return;
      const [sites, hidden] = await Promise.all([allowedSites(), pillHiddenHosts()]);
      setKnown({
        host,
        allowed: sites.includes(sitePattern(parsed.href)),
        pillHidden: hidden.includes(host),
      });
    },
  };
}
