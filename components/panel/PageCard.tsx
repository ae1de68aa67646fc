import { Fragment, lazy, Suspense, useState } from 'react';
import type { PageContext } from '../../lib/domain/model/page-context';
import type { ClientView } from '../hooks/use-client-view';
import { useWords, type Words } from '../hooks/use-language';

const MailFacts = lazy(() => import('./MailFacts').then((module) => ({ default: module.MailFacts })));
const PageFacts = lazy(() => import('./PageFacts').then((module) => ({ default: module.PageFacts })));

/** What was read from the open page, in sight on request; for a mail, whether it is logged. */
export function PageCard({
  context,
  view,
  onTeach,
}: {
  context: PageContext;
  view: ClientView;
  onTeach: () => void;
}) {
  const { t, maybe, list, day } = useWords();
  const [open, setOpen] = useState(false);
  const mail = context.kind === 'email';
  const fields = mail ? mailFields(context, t) : context.fields;
  const state = mail
    ? view.logged
      ? t('mail.loggedAt', { date: day(view.logged.interaction.at, view.today) })
      : t('mail.notLogged')
    : t('record.fields', { count: context.fields.length });
  return (
    <section aria-labelledby="page-title">
      <h2 id="page-title">
        {t(mail ? 'mail.title' : 'record.title')}
        <span className="end">{state}</span>
      </h2>
      <div className="clamp">{mail ? context.email?.subject : context.record?.name || context.title}</div>
      <Suspense fallback={null}>
        {mail ? <MailFacts context={context} view={view} /> : <PageFacts context={context} view={view} />}
      </Suspense>
      <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'page.hideFields' : 'page.showFields')}
      </button>
      {fewFields(context) && (
        <>
          {' '}
          <button type="button" className="link" data-testid="teach-here" onClick={onTeach}>
            {t('teach.menu')}
          </button>
        </>
      )}
      {open && (
        <dl className="fields">
          {fields.map((field) => (
            <Fragment key={`${field.label} ${field.value}`}>
              <dt>{field.label}</dt>
              <dd className="clamp">{field.value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {open && context.missing.length > 0 && (
        <div className="muted">
          {t('page.missing', {
            what: list(context.missing.map((one) => maybe(`missing.page.${one}`) ?? one)),
          })}
        </div>
      )}
    </section>
  );
}

/** A page of which so little was read that showing where things stand is worth the minute. */
function fewFields(context: PageContext): boolean {
  if (context.kind === 'email') return context.missing.length > 3;
  return context.fields.length < 5;
}

function mailFields(context: PageContext, t: Words['t']): { label: string; value: string }[] {
  const people = (role: string) =>
    context.people
      .filter((one) => one.role === role)
      .map((one) => (one.name && one.email ? `${one.name} <${one.email}>` : (one.email ?? one.name ?? '')))
      .join('; ');
  return [
    { label: t('page.from'), value: people('from') },
    { label: t('page.to'), value: people('to') },
    { label: t('page.cc'), value: people('cc') },
    { label: t('page.date'), value: context.email?.sentAt ?? '' },
    { label: t('page.text'), value: context.email?.body.slice(0, 300) ?? '' },
  ].filter((field) => field.value);
}
