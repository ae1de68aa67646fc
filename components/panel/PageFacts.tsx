import { useMemo } from 'react';
import { pageFacts, pageText } from '../../lib/domain/facts/page-facts';
import type { PageContext } from '../../lib/domain/model/page-context';
import { dealOfPage } from '../../lib/domain/proposals/page-receivers';
import type { ClientView } from '../hooks/use-client-view';
import { FactChips, type OfferedText } from './FactChips';

/** What the open record states about the client or one of its deals, offered as of today. */
export function PageFacts({ context, view }: { context: PageContext; view: ClientView }) {
  const { today, dossier } = view;
  const offered = useMemo((): OfferedText => {
    const { adapter, title, url, record } = context;
    return {
      text: pageText(context),
      at: today,
      author: 'us',
      source: {
        kind: 'page',
        label: `${title.slice(0, 120)} (${adapter})`,
        url,
        messageId: `page:${adapter}|${record?.type ?? ''}|${record?.id ?? url}`,
        at: today,
      },
      page: { facts: pageFacts(context, today), deal: dealOfPage(context, dossier.deals) },
    };
  }, [context, today, dossier.deals]);
  return <FactChips key={offered.source.messageId} offered={offered} view={view} />;
}
