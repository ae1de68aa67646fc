import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PageContext } from '../../lib/domain/model/page-context';
import type { TaughtPage } from '../../lib/domain/model/taught-page';
import {
  NeedsGeneric,
  NeverRead,
  PAGE_PORT,
  PageMessage,
  TabGranted,
} from '../../lib/messages/page-messages';
import { type Place, placeAt } from '../../lib/messages/picked';
import { NeedsTaught } from '../../lib/messages/teach-messages';
import { neverReadRules, onRulesChanged } from '../../lib/platform/never-read';
import { ruleFor } from '../../lib/platform/read-rules';
import { injectReader } from '../../lib/platform/readers';
import { onMessage } from '../../lib/platform/runtime';
import {
  type ActiveTab,
  activeTab,
  connectPage,
  onActiveTab,
  type PageConnection,
} from '../../lib/platform/tabs';
import { completeContext } from '../../lib/reading/complete-context';
import { taughtOfHost } from '../../lib/store/queries/taught';
import { useStore } from './use-store';

export type PageState =
  | { status: 'connecting' }
  | {
      status: 'read';
      tabId: number;
      context: PageContext;
      taught: PageMessage['taught'];
      reader: PageMessage['reader'];
      ms: number;
      at: number;
      key: string;
      /** The page is gone and its successor not read yet: what is known of it is nobody's to act on. */
      left?: true;
    }
  /** The user has not (yet) let us read this page. */
  | { status: 'noAccess'; tab: ActiveTab | null }
  | { status: 'unreadable'; tab: ActiveTab }
  /** A rule of the user's forbids it. */
  | { status: 'neverRead'; tab: ActiveTab; rule: string };

export type Reading = Extract<PageState, { status: 'read' }>;

/** The tab and the address that the panel stands beside, where that is settled. */
export function placeOf(page: PageState): Place | null {
  if (page.status === 'read') return placeAt(page.tabId, page.context.url);
  return page.status === 'connecting' || !page.tab ? null : placeAt(page.tab.id, page.tab.url);
}

/** The tab that a reading's key stands for. */
export function tabOfKey(key: string): number {
  return Number.parseInt(key, 10);
}

/** A reading, though perhaps not a valid one; all else on the port is about pointing. */
function isReading(message: unknown): boolean {
  const { type } = (message ?? {}) as { type?: unknown };
  return type !== 'picked-value' && type !== 'pick-news';
}

/** The line to the page in front, for whoever has more to say than to read. */
export type PageLine = {
  /** Says something to the page; lost where there is none. */
  say: (message: unknown) => void;
  /** Says what is taught of its host, where that is news. */
  teach: (pages: TaughtPage[]) => void;
  /** Hears what is no reading; ends with the function it gives. */
  hear: (listener: (message: unknown) => void) => () => void;
};

const hostOf = (url: string | undefined) => (url && URL.canParse(url) ? new URL(url).host : '');

/** Page on the screen, followed without reload: the tab in front, its document, its changes. */
export function usePage(): { page: PageState; reread: () => void; line: PageLine } {
  const { db } = useStore();
  const [page, setPage] = useState<PageState>({ status: 'connecting' });
  const connection = useRef<PageConnection | null>(null);
  const attempt = useRef(0);
  const connectAnew = useRef(async () => {});
  const listeners = useRef(new Set<(message: unknown) => void>());
  /** What the page in front was last told to be taught. */
  const told = useRef('');

  const connect = useCallback(async () => {
    attempt.current += 1;
    const mine = attempt.current;
    connection.current?.close();
    connection.current = null;
    for (const listener of listeners.current) listener({ type: 'pick-news', news: 'ended' });
    const tab = await activeTab();
    const pages: TaughtPage[] = tab ? await taughtOfHost(db, hostOf(tab.url)) : [];
    // Before anything is brought into the page, and again in the page, which may show another address by then.
    const forbidden = tab?.url ? ruleFor(await neverReadRules(), tab.url) : undefined;
    if (mine !== attempt.current) return;
    if (tab && forbidden) {
      setPage({ status: 'neverRead', tab, rule: forbidden });
      return;
    }
    if (!tab) {
      setPage({ status: 'noAccess', tab });
      return;
    }
    setPage((was) => (was.status === 'read' && was.tabId !== tab.id ? { ...was, left: true } : was));
    let newest = 0;
    const open = (retry: boolean) => {
      connection.current = connectPage(tab.id, PAGE_PORT, {
        message: (message) => {
          if (mine !== attempt.current) return;
          if (NeedsGeneric.safeParse(message).success) {
            void injectReader(tab.id, 'generic');
            return;
          }
          if (NeedsTaught.safeParse(message).success) {
            void injectReader(tab.id, 'taught');
            return;
          }
          const ruled = NeverRead.safeParse(message);
          if (ruled.success) {
            setPage({ status: 'neverRead', tab, rule: ruled.data.rule });
            return;
          }
          if (!isReading(message)) {
            for (const listener of listeners.current) listener(message);
            return;
          }
          const parsed = PageMessage.safeParse(message);
          if (!parsed.success) {
            setPage({ status: 'unreadable', tab });
            return;
          }
          const { sequence, ms, at, context, taught, reader } = parsed.data;
          if (sequence < newest) return;
          newest = sequence;
          const key = `${tab.id}.${mine}.${sequence}`;
          setPage({
            status: 'read',
            tabId: tab.id,
            ms,
            at,
            key,
            taught,
            reader,
            context: completeContext(context),
          });
        },
        lost: () => {
          if (mine !== attempt.current) return;
          if (newest) {
            // The document that was read has gone: its successor is another page, perhaps of another host.
            setPage((was) => (was.status === 'read' ? { ...was, left: true } : was));
            void connectAnew.current();
            return;
          }
          void (retry ? injectReader(tab.id, 'sites') : Promise.resolve(false)).then((injected) => {
            if (mine !== attempt.current) return;
            if (injected) open(false);
            else setPage({ status: 'noAccess', tab });
          });
        },
      });
      // The page reads once it knows what it has been taught.
      told.current = JSON.stringify(pages);
      connection.current.send({ type: 'taught', pages });
    };
    open(true);
  }, [db]);

  useEffect(() => {
    connectAnew.current = connect;
    // oxlint-disable-next-line react/set-state-in-effect -- it sets state only after the browser has answered
    void connect();
    const stops = [
      onActiveTab(() => void connect()),
      onRulesChanged(() => void connect()),
      onMessage((message, { fromExtension }) => {
        if (fromExtension && TabGranted.safeParse(message).success) void connect();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      attempt.current += 1;
      connection.current?.close();
    };
  }, [connect]);

  const reread = useCallback(() => {
    if (connection.current) connection.current.send({ type: 'read' });
    else void connect();
  }, [connect]);
  const line = useMemo<PageLine>(
    () => ({
      say: (message) => connection.current?.send(message),
      teach: (pages) => {
        const text = JSON.stringify(pages);
        if (text === told.current) return;
        told.current = text;
        connection.current?.send({ type: 'taught', pages });
      },
      hear: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [],
  );
  return { page, reread, line };
}
