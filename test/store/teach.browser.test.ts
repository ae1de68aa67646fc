import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaughtField } from '../../lib/domain/model/taught-page';
import {
  importTaught,
  noteFit,
  removeField,
  removeTaught,
  renameField,
  setTaughtType,
  teachField,
} from '../../lib/store/commands/teach';
import type { Writer } from '../../lib/store/commit';
import { type Database, openDatabase } from '../../lib/store/database';
import { loadBook } from '../../lib/store/load-book';
import { allTaught, taughtOfHost } from '../../lib/store/queries/taught';
import { undo } from '../../lib/store/undo';
import { parseBook } from '../../lib/transfer/parse-book';
import { parseTaught, taughtText } from '../../lib/transfer/taught-file';

const NOW = '2026-11-24T09:00:00.000Z';
const PLACE = { host: 'crm.example', path: '/companies/{id}', type: 'account' as const };
let db: Database;
let count = 0;

function by(now = NOW): Writer {
  return { now, device: 'here', newId: () => `id-${(count += 1)}` };
}

function field(key: string, label = key): Omit<TaughtField, 'id'> {
  return { key, label, shape: 'text', locators: [{ kind: 'attribute', css: `[data-field="${label}"]` }] };
}

beforeEach(async () => {
  count = 0;
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await db.open();
});

afterEach(async () => {
  await db.delete();
});

describe('what is taught', () => {
  it('is one page an address; a field taught again takes the place of the first', async () => {
    await teachField(db, PLACE, field('client.names', 'Name'), by());
    await teachField(db, PLACE, field('deal.amount', 'Amount'), by());
    await teachField(db, PLACE, field('client.names', 'Legal name'), by());
    await teachField(db, { ...PLACE, host: 'crm.example:8080' }, field('client.names'), by());
    const [page, ...more] = await taughtOfHost(db, 'crm.example');
    expect(more).toEqual([]);
    expect(page?.fields.map(({ key, label }) => [key, label])).toEqual([
      ['client.names', 'Legal name'],
      ['deal.amount', 'Amount'],
    ]);
    expect(new Set(page?.fields.map(({ id }) => id)).size).toBe(2);
  });

  it('keeps values of no known name apart by their label', async () => {
    await teachField(db, PLACE, field('own', 'Branch'), by());
    await teachField(db, PLACE, field('own', 'Desk'), by());
    expect((await allTaught(db))[0]?.fields).toHaveLength(2);
  });

  it('is renamed, thinned out and removed, each to be undone', async () => {
    await teachField(db, PLACE, field('client.names'), by());
    await teachField(db, PLACE, field('deal.stage'), by('2026-11-24T09:01:00.000Z'));
    const [page] = await allTaught(db);
    const [first, second] = page?.fields ?? [];
    if (!page || !first || !second) throw new Error('not taught');
    await renameField(db, page.id, second.id, 'status', by('2026-11-24T09:02:00.000Z'));
    await setTaughtType(db, page.id, 'contact', by('2026-11-24T09:03:00.000Z'));
    const step = await removeField(db, page.id, first.id, by('2026-11-24T09:04:00.000Z'));
    expect((await allTaught(db))[0]).toMatchObject({ type: 'contact', fields: [{ key: 'status' }] });
    await undo(db, step?.id ?? '', '2026-11-24T09:05:00.000Z');
    expect((await allTaught(db))[0]?.fields.map(({ key }) => key)).toEqual(['client.names', 'status']);
    const gone = await removeTaught(db, page.id, by('2026-11-24T09:06:00.000Z'));
    expect(await allTaught(db)).toEqual([]);
    await undo(db, gone?.id ?? '', '2026-11-24T09:07:00.000Z');
    expect(await allTaught(db)).toHaveLength(1);
  });

  it('counts the records on which it fails, each once, until one fits', async () => {
    await teachField(db, PLACE, field('client.names'), by());
    const [page] = await allTaught(db);
    const id = page?.id ?? '';
    for (const record of ['1', '2', '2', '3']) await noteFit(db, id, record, false);
    expect((await allTaught(db))[0]?.misfits).toBe(3);
    await noteFit(db, id, '4', true);
    expect((await allTaught(db))[0]?.misfits).toBe(0);
  });
});

describe('a file of taught pages', () => {
  it('goes out and comes in again, in one step', async () => {
    await teachField(db, PLACE, field('client.names', '客户名称'), by());
    const text = taughtText(await allTaught(db));
    expect(text).not.toMatch(/"here"|createdAt|origin/);
    const read = parseTaught(text);
    if (!read.ok) throw new Error(read.error.detail);
    await teachField(db, PLACE, field('deal.amount'), by('2026-11-24T10:00:00.000Z'));
    const step = await importTaught(db, read.value, by('2026-11-24T11:00:00.000Z'));
    expect((await allTaught(db)).map(({ fields }) => fields.length)).toEqual([1]);
    await undo(db, step.id, '2026-11-24T12:00:00.000Z');
    expect((await allTaught(db)).map(({ fields }) => fields.length)).toEqual([2]);
  });

  const good = { ...PLACE, at: NOW, fields: [{ id: 'f', ...field('client.names') }] };
  const file = (pages: unknown, version = 1) => JSON.stringify({ format: 'twofold-pages', version, pages });
  it.each([
    ['words', 'not-json', ''],
    ['{"format":"twofold-book"}', 'not-pages', ''],
    [file([good], 2), 'newer-version', '2'],
    [file([]), 'shape', 'pages'],
    [file([good, good]), 'twice', 'crm.example/companies/{id}'],
    [file([good, { ...good, path: '' }]), 'shape', 'pages[1].path'],
    [file([{ ...good, more: 1 }]), 'shape', 'unknown key "more"'],
    [
      file([{ ...good, fields: [{ ...good.fields[0], locators: [{ kind: 'class', css: ':has(a)' }] }] }]),
      'shape',
      'css',
    ],
    [
      file([{ ...good, fields: [{ ...good.fields[0], locators: [{ kind: 'class', css: 'a, b' }] }] }]),
      'shape',
      'css',
    ],
    [
      file([{ ...good, fields: [{ ...good.fields[0], locators: [{ kind: 'xpath', css: 'a' }] }] }]),
      'shape',
      'kind',
    ],
  ])('that is wrong is refused as a whole: %s', (text, code, detail) => {
    const read = parseTaught(text);
    expect(read).toMatchObject({ ok: false, error: { code } });
    if (!read.ok) expect(read.error.detail).toContain(detail);
  });

  it('is checked in no time, however long a selector is', () => {
    const css = `${'a'.repeat(590)}!`;
    const from = performance.now();
    const fields = [{ ...good.fields[0], locators: [{ kind: 'class', css }] }];
    expect(parseTaught(file([{ ...good, fields }])).ok).toBe(false);
    expect(performance.now() - from).toBeLessThan(100);
  });
});

describe('a book file', () => {
  it('keeps what is taught', async () => {
    await teachField(db, PLACE, field('client.names'), by());
    const taught = (await db.taught.toArray()).map((row) => ({ ...row }));
    const head = { format: 'twofold-book', version: 1, baseCurrency: 'CNY', clients: [] };
    const book = parseBook(JSON.stringify({ ...head, taught }));
    if (!book.ok) throw new Error(book.error.message);
    await db.taught.clear();
    await loadBook(db, book.value, by());
    expect(await db.taught.toArray()).toMatchObject(taught.map(({ id, fields }) => ({ id, fields })));
  });
});
