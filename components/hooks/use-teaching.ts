import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { TaughtPage, TaughtType } from '../../lib/domain/model/taught-page';
import { PickNews, PickedValue, type PickStep } from '../../lib/messages/teach-messages';
import { injectReader } from '../../lib/platform/readers';
import { noteFit, setTaughtType, teachField } from '../../lib/store/commands/teach';
import { MISFITS_BEFORE_NOTICE, taughtOfHost } from '../../lib/store/queries/taught';
import type { PageLine, PageState } from './use-page';
import { useStore } from './use-store';

export type Teaching = {
  /** The value the user has just pointed at and has not named yet. */
  pick: PickedValue | null;
  pointing: boolean;
  /** The last click gave nothing that could be found again. */
  nothing: boolean;
  /** What is taught of the page in front. */
  here: TaughtPage | undefined;
  /** The page in front has stopped to fit what is taught of it. */
  misfit: boolean;
  point: (hint: string) => Promise<void>;
  step: (step: PickStep['step']) => void;
  forget: () => void;
  name: (key: string, label: string, type: TaughtType) => Promise<void>;
  setType: (type: TaughtType) => Promise<void>;
};

/** Teaching the page in front: pointing, naming, and telling the page at once what it has been taught. */
export function useTeaching(page: PageState, line: PageLine): Teaching {
  const { db, by, run } = useStore();
  const [pick, setPick] = useState<PickedValue | null>(null);
  const [news, setNews] = useState<PickNews['news']>('ended');
  const [pointing, setPointing] = useState(false);
  const url = page.status === 'read' ? page.context.url : '';
  const host = URL.canParse(url) ? new URL(url).host : '';
  const tabId = page.status === 'read' ? page.tabId : null;
  const reading = page.status === 'read' ? page.taught : undefined;

  const pages = useLiveQuery(() => (host ? taughtOfHost(db, host) : []), [db, host]);
  useEffect(() => {
    if (pages && host) line.teach(pages);
  }, [line, pages, host]);

  useEffect(
    () =>
      line.hear((message) => {
        const picked = PickedValue.safeParse(message);
        if (picked.success) {
          setPick(picked.data);
          setNews('started');
          return;
        }
        const told = PickNews.safeParse(message);
        if (!told.success) return;
        setNews(told.data.news);
        if (told.data.news === 'nothing') setPick(null);
        else setPointing(told.data.news === 'started');
      }),
    [line],
  );

  // Kept for each record, so that a page that has changed is told from one with a gap.
  const { pageId, record = '', of = 0 } = reading ?? {};
  const fits = (reading?.found.length ?? 0) * 2 >= of;
  useEffect(() => {
    if (pageId && record) void run(() => noteFit(db, pageId, record, fits));
  }, [db, run, pageId, record, fits]);
  const misfits = useLiveQuery(
    async () => (pageId ? ((await db.misfits.get(pageId))?.records.length ?? 0) : 0),
    [db, pageId],
  );

  const point = useCallback(
    async (hint: string) => {
      if (tabId === null || !(await injectReader(tabId, 'teach'))) return;
      line.say({ type: 'pick', hint });
    },
    [line, tabId],
  );
  const here =
    pages?.find((one) => one.id === pageId) ??
    pages?.find((one) => pick && one.host === pick.host && one.path === pick.path);

  return {
    pick,
    pointing,
    nothing: news === 'nothing',
    here,
    misfit: (misfits ?? 0) >= MISFITS_BEFORE_NOTICE,
    point,
    step: (step) => line.say({ type: 'pick-step', step }),
    forget: () => setPick(null),
    name: async (key, label, type) => {
      if (!pick) return;
      const place = { host: pick.host, path: pick.path, type };
      if (await run(() => teachField(db, place, { key, label, ...pick.field }, by()))) setPick(null);
    },
    setType: async (type) => {
      if (here) await run(() => setTaughtType(db, here.id, type, by()));
    },
  };
}
