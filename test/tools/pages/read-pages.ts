import path from 'node:path';
import { build } from 'esbuild';
import type { PageContext } from '../../../lib/domain/model/page-context';
import { completeContext } from '../../../lib/reading/complete-context';
import type { Captured } from '../../captured/pages';
import type { Labelled } from './labels';
import { bundleReader, launchBrowser, readSaved } from '../shared/load-page';

const FOLDER = path.resolve(import.meta.dirname, '../../../../shared/pages');

/** The frame a webmail shows its message in. */
function framesOf({ file, frame }: Captured): { name: string; file: string }[] {
  const name = file.startsWith('roundcube') ? 'messagecontframe' : 'mainFrame';
  return frame ? [{ name, file: path.join(FOLDER, frame.file) }] : [];
}

/** The reader, and a count of the labels on the page that knows nothing of adapters. */
async function bundle(): Promise<string> {
  const labels = await build({
    stdin: {
      contents: `import { labelsOf } from './labels.ts';
        const read = globalThis.twofoldRead;
        globalThis.twofoldRead = (skip) => ({ ...read(skip), labels: labelsOf(document) });`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return `${await bundleReader()};${labels.outputFiles[0]?.text ?? ''}`;
}

export type PageReading = { file: string; url: string; context: PageContext; labels: Labelled[]; ms: number };

/** Reads each page in a browser, one after the other. */
export async function readPages(pages: Captured[], skip: string[] = []): Promise<PageReading[]> {
  const reader = await bundle();
  const browser = await launchBrowser();
  const readings: PageReading[] = [];
  try {
    for (const page of pages) {
      const { file, url } = page;
      const saved = { file: path.join(FOLDER, file), url, frames: framesOf(page) };
      const { context, ms } = await readSaved(browser, saved, { reader, skip });
      const { labels, ...read } = context as PageContext & { labels: Labelled[] };
      readings.push({ file, url, context: completeContext(read), labels, ms });
    }
  } finally {
    await browser.close();
  }
  return readings;
}
