import { useState } from 'react';
import { diagnosis } from '../../lib/domain/show/diagnosis';
import { health } from '../../lib/domain/show/health';
import { PageStructure } from '../../lib/messages/page-messages';
import { browserName, copyText, hostHash, readStructure } from '../../lib/platform/diagnosis';
import { version } from '../../lib/platform/runtime';
import { useWords } from '../hooks/use-language';
import { AskSite } from './AskSite';
import type { Reading } from '../hooks/use-page';

/** How the page was read: by whom, what that rests on, what was found and missed, and a report to send. */
export function HealthDetails({ reading, adapter }: { reading: Reading; adapter: string }) {
  const { t, maybe, list } = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const { context, reader, ms } = reading;
  const read = health(context);
  const evidence = context.adapter === 'taught' ? 'taught' : (reader?.evidence ?? 'none');
  const words = (codes: string[]) => list(codes.map((code) => maybe(`missing.page.${code}`) ?? code));
  const filled = context.filled ?? [];
  const found = read?.found.filter((code) => !filled.includes(code)) ?? [];
  const missed = read?.missed ?? [];

  async function copy() {
    const structure = PageStructure.safeParse(await readStructure(reading.tabId));
    const host = URL.canParse(context.url) ? new URL(context.url).hostname : '';
    const report = diagnosis({
      context,
      reader: { evidence, site: reader?.site },
      version: version(),
      browser: browserName(),
      hostHash: await hostHash(host),
      ms,
      structure: structure.success ? structure.data : [],
    });
    await copyText(report);
  }

  const rows: [string, string][] = [
    [t('health.by'), adapter],
    [t('health.evidence'), t(`health.evidence.${evidence}`)],
    ...(found.length ? [[t('health.found'), words(found)] satisfies [string, string]] : []),
    ...(filled.length ? [[t('health.filledIn'), words(filled)] satisfies [string, string]] : []),
    ...(missed.length ? [[t('health.missed'), words(missed)] satisfies [string, string]] : []),
    [t('health.time'), t('health.ms', { ms: Math.max(1, Math.round(ms)) })],
  ];
  return (
    <>
      <dl className="fields">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="row">
        <button
          type="button"
          className="pill"
          onClick={() =>
            void copy().then(
              () => setCopied('yes'),
              () => setCopied('failed'),
            )
          }
        >
          {t('health.copy')}
        </button>
        {/^https?:/.test(context.url) && <AskSite url={context.url} />}
        <span role="status" className="muted">
          {copied === 'yes' ? t('health.copied') : copied === 'failed' ? t('health.notCopied') : ''}
        </span>
      </div>
      <p className="muted">{t('health.safe')}</p>
    </>
  );
}
