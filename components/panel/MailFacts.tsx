import { messageKey } from '../../lib/domain/log';
import type { PageContext } from '../../lib/domain/model/page-context';
import type { ClientView } from '../hooks/use-client-view';
import { FactChips, type OfferedText } from './FactChips';

/** The open mail as a text whose facts are offered. An own mail speaks for us. */
function offeredMail(context: PageContext, today: string): OfferedText | null {
  const { email } = context;
  if (!email?.body) return null;
  const sender = context.people.find((one) => one.role === 'from');
  const at = email.sentAt ?? today;
  const key = messageKey(context);
  return {
    text: email.body,
    at,
    author: email.direction === 'out' ? 'us' : 'them',
    source: {
      kind: 'mail',
      at,
      ...(sender?.name || sender?.email ? { label: sender.name ?? sender.email } : {}),
      url: context.url,
      ...(key ? { messageId: key } : {}),
    },
  };
}

/** Loaded once the verdict stands: reading text is the heavier part of the panel. */
export function MailFacts({ context, view }: { context: PageContext; view: ClientView }) {
  const offered = offeredMail(context, view.today);
  return offered && <FactChips key={offered.source.messageId} offered={offered} view={view} />;
}
