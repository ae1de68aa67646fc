import path from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeContext } from '../../lib/reading/complete-context';
import { siteAdapters } from '../../lib/adapters/site-adapters';
import { CAPTURED_MAILS, CAPTURED_OTHERS, type Mail } from '../captured/mail';
import { type Captured, capturedPages } from '../captured/pages';
import { bundleReader, launchBrowser, readSaved } from '../tools/shared/load-page';

const FOLDER = path.resolve(import.meta.dirname, '../../../shared/pages');
const pages = new Map(capturedPages().map((page) => [page.file, page]));

// Captured pages are other people's and lie beside the project: where they are absent, nothing is tested here.
describe.skipIf(!pages.size)('captured pages of mail', () => {
  let browser: Browser;
  let reader: string;
  beforeAll(async () => {
    [browser, reader] = await Promise.all([launchBrowser(), bundleReader()]);
  }, 60_000);
  afterAll(() => browser.close());

  /** By the adapters of sites alone: null where none of them knows the page. */
  async function read(file: string) {
    const { url, frame } = pages.get(file) as Captured;
    const name = file.startsWith('roundcube') ? 'messagecontframe' : 'mainFrame';
    const frames = frame ? [{ name, file: path.join(FOLDER, frame.file) }] : [];
    const saved = { file: path.join(FOLDER, file), url, frames };
    const { context } = await readSaved(browser, saved, { reader, skip: ['generic'] });
    return context.adapter === 'none' ? null : completeContext(context);
  }

  it.each(CAPTURED_MAILS)('$file: sender, recipients, subject, words and quote', async (expected) => {
    const context = await read(expected.file);
    const from = context?.people.find((one) => one.role === 'from');
    const role = (name: string) => context?.people.filter((one) => one.role === name).length || undefined;
    const found: Mail = {
      file: expected.file,
      from: [from?.name && 'name', from?.email && 'address'].filter(Boolean).join('+') as Mail['from'],
      to: role('to'),
      cc: role('cc'),
      lines: context?.email?.body.split('\n').filter((text) => text.trim()).length ?? 0,
      quoted: context?.email?.quoted ? true : undefined,
      attachments: context?.email?.attachments.length || undefined,
      missing: context?.missing ?? [],
    };
    expect(context?.kind).toBe('email');
    expect(found).toEqual(expected);
    // The page's own controls around the words are no part of them.
    expect(context?.email?.body).not.toContain(from?.email ?? '@');
  });

  it.each(Object.entries(CAPTURED_OTHERS))('%s is a %s', async (file, kind) => {
    const context = await read(file);
    expect(context?.kind ?? 'none').toBe(kind);
    expect(context?.email).toBeUndefined();
  });

  it('every captured page of a webmail we read is among them', () => {
    const named = [...CAPTURED_MAILS.map((one) => one.file), ...Object.keys(CAPTURED_OTHERS)];
    const ours = new Set(siteAdapters.map((adapter) => adapter.id));
    const there = [...pages.keys()].filter(
      (file) => /^(gmail|outlook|qqmail|roundcube)\//.test(file) && ours.has(file.split('/')[0] ?? ''),
    );
    expect(there.filter((file) => !named.includes(file) && !file.includes('size-test'))).toEqual([]);
  });
});
