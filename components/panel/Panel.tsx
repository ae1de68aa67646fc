import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Match } from '../../lib/domain/match/match';
import { rememberChoice } from '../../lib/store/commands/remember-choice';
import { useClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { useMatch } from '../hooks/use-match';
import { type PageState, placeOf, tabOfKey, usePage } from '../hooks/use-page';
import { usePicked } from '../hooks/use-picked';
import { useStore } from '../hooks/use-store';
import { useTeaching } from '../hooks/use-teaching';
import { Candidates } from './Candidates';
import { ClientPanel } from './ClientPanel';
import { FirstRun } from './FirstRun';
import { Footer } from './Footer';
import { NeverRead } from './NeverRead';
import { NoAccess } from './NoAccess';
import { NotClient } from './NotClient';
import { PanelMenu } from './PanelMenu';
import { PasteText } from './PasteText';
import { Skeleton } from './Skeleton';
import { Unknown } from './Unknown';

const TeachPage = lazy(() => import('./teach/TeachPage').then((module) => ({ default: module.TeachPage })));
const TaughtPages = lazy(() =>
  import('./teach/TaughtPages').then((module) => ({ default: module.TaughtPages })),
);
const Sites = lazy(() => import('./Sites').then((module) => ({ default: module.Sites })));
const PickedAlone = lazy(() => import('./PickedCard').then((module) => ({ default: module.PickedAlone })));

/** The side panel: follows the page in front and shows whose it is. */
export function Panel() {
  const { t } = useWords();
  const { db, by, run, trouble } = useStore();
  const { page, reread, line } = usePage();
  const teaching = useTeaching(page, line);
  const [room, setRoom] = useState<'teach' | 'taught' | 'sites' | null>(null);
  const context = page.status === 'read' ? page.context : null;
  const key = page.status === 'read' ? page.key : page.status;
  const [started, setStarted] = useState(false);
  const [picked, setPicked] = useState<{ key: string; clientId: string | null }>();
  const handed = usePicked(placeOf(page));
  const text = handed.picked;
  const clients = useLiveQuery(() => db.clients.count(), [db]);
  const matched = useMatch(context, key);
  const match = withPick(matched?.match, picked, key);
  const certain = match?.status === 'certain' ? match : null;
  const view = useClientView(certain, context, key);

  const choiceKey = context && certain?.person?.email ? `mail:${certain.person.email.toLowerCase()}` : null;
  const menu = (
    <PanelMenu
      url={placeOf(page)?.url ?? null}
      onReread={reread}
      onTeach={() => setRoom('teach')}
      onTaught={() => setRoom('taught')}
      onSites={() => setRoom('sites')}
      onNotClient={
        choiceKey
          ? () => void run(() => rememberChoice(db, choiceKey, { kind: 'notClient' }, by()))
          : undefined
      }
    />
  );
  const banner = (
    <>
      {trouble && (
        <div className="banner" role="alert">
          {t(`trouble.${trouble.code}`, { detail: trouble.detail })}
        </div>
      )}
      {teaching.misfit && !room && <Misfit onTeach={() => setRoom('teach')} />}
    </>
  );

  const footer = <Footer reading={page.status === 'read' ? page : null} />;

  if (room) {
    return (
      <Frame menu={menu} footer={footer} banner={banner}>
        <Suspense fallback={null}>
          {room === 'teach' ? (
            <TeachPage
              teaching={teaching}
              context={context}
              onDone={() => setRoom(null)}
              onPages={() => setRoom('taught')}
            />
          ) : room === 'sites' ? (
            <Sites onDone={() => setRoom(null)} />
          ) : (
            <TaughtPages onDone={() => setRoom(null)} />
          )}
        </Suspense>
      </Frame>
    );
  }
  if (clients === undefined || page.status === 'connecting') return <Skeleton />;
  if (page.status === 'read') {
    // While a new page is being worked out, the last answer stays on the screen, out of reach.
    const settled = matched?.key === key && match && !certain;
    if (view && !settled) {
      // The last answer may be another tab's: words picked here do not stand beside it.
      const own = text && tabOfKey(view.key) === text.tabId && view.context?.url === text.url;
      return (
        <ClientPanel
          view={view}
          stale={view.key !== key || page.left === true}
          picked={own ? handed : null}
          menu={menu}
          trouble={banner}
          footer={footer}
          onTeach={() => setRoom('teach')}
        />
      );
    }
    if (!settled) return <Skeleton />;
  }
  const first = clients === 0 && !started;
  const asked = match?.status === 'candidates' || (match?.status === 'unknown' && match.key !== null);
  return (
    <Frame menu={menu} banner={banner} footer={footer} left={page.status === 'read' && page.left}>
      <Suspense fallback={null}>
        {text && (
          <PickedAlone
            key={text.id}
            picked={text}
            context={context}
            asks={first || !context || !asked}
            onClose={handed.close}
          />
        )}
      </Suspense>
      {first ? (
        <FirstRun onStart={() => setStarted(true)} />
      ) : (
        <State
          page={page}
          match={match}
          stateKey={key}
          onReread={reread}
          onTeach={() => setRoom('teach')}
          onPick={(clientId) => setPicked({ key, clientId })}
        />
      )}
    </Frame>
  );
}

/** A pick that nothing on the page can carry holds until the page changes; null means "none of these". */
function withPick(
  match: Match | undefined,
  picked: { key: string; clientId: string | null } | undefined,
  key: string,
): Match | undefined {
  if (!match || match.status !== 'candidates' || picked?.key !== key) return match;
  const { person } = match;
  if (picked.clientId === null) return { status: 'unknown', key: match.key, ...(person ? { person } : {}) };
  return {
    status: 'certain',
    clientId: picked.clientId,
    reasons: [{ code: 'choice', detail: '' }],
    ...(person ? { person } : {}),
  };
}

function Frame({
  menu,
  banner,
  footer,
  left = false,
  children,
}: {
  menu: ReactNode;
  banner: ReactNode;
  footer: ReactNode;
  /** What is shown is of a page that is gone: look, do not touch. */
  left?: boolean | undefined;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className="panel" aria-busy={left} inert={left}>
      {banner}
      <header className="who">
        <div className="who-row">
          <b>{t('app.name')}</b>
          <div className="icons">{menu}</div>
        </div>
      </header>
      <main>{children}</main>
      {footer}
    </div>
  );
}

function State({
  page,
  match,
  stateKey,
  onReread,
  onTeach,
  onPick,
}: {
  page: PageState;
  match: Match | undefined;
  stateKey: string;
  onReread: () => void;
  onTeach: () => void;
  onPick: (clientId: string | null) => void;
}) {
  const { t } = useWords();
  if (page.status === 'noAccess') return <NoAccess tab={page.tab} onAllowed={onReread} />;
  if (page.status === 'neverRead') return <NeverRead rule={page.rule} tabId={page.tab.id} />;
  if (page.status === 'unreadable') {
    return (
      <Words title={t('unreadable.title')} text={t('unreadable.text')}>
        <PasteText tabId={page.tab.id} />
      </Words>
    );
  }
  if (page.status !== 'read' || !match) return <Words title={t('none.title')} text={t('none.text')} />;
  if (match.status === 'unknown') return <Unknown key={stateKey} context={page.context} match={match} />;
  if (match.status === 'candidates') {
    return <Candidates match={match} onPick={onPick} onNone={() => onPick(null)} />;
  }
  if (match.status === 'notClient') return <NotClient match={match} />;
  if (match.status === 'internal') return <Words title={t('none.title')} text={t('none.internal')} />;
  if (page.context.kind === 'list') return <Words title={t('none.title')} text={t('none.list')} />;
  return (
    <Words title={t('none.title')} text={t('none.text')}>
      <button type="button" className="secondary" data-testid="teach-here" onClick={onTeach}>
        {t('teach.menu')}
      </button>
      <PasteText tabId={page.tabId} />
    </Words>
  );
}

/** What was taught of this page is not found any more. */
function Misfit({ onTeach }: { onTeach: () => void }) {
  const { t } = useWords();
  return (
    <div className="banner" role="status" data-testid="misfit">
      {t('teach.misfit')}{' '}
      <button type="button" className="link" onClick={onTeach}>
        {t('teach.again')}
      </button>
    </div>
  );
}

function Words({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <section className="state">
      <h1>{title}</h1>
      <p>{text}</p>
      {children && <div className="row">{children}</div>}
    </section>
  );
}
