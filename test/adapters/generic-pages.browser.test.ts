import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '../../lib/adapters/generic';
import { readPage } from '../../lib/adapters/read-page';
import { PageContext } from '../../lib/domain/model/page-context';
import { completeContext } from '../../lib/reading/complete-context';
import { MAILS, type SeenMail } from './generic-mails';
import { NEITHER, RECORDS, type SeenRecord } from './generic-records';
import { scoreMail, scoreRecord } from './generic-score';
import { closePages, fixture, openPage } from './open-page';

afterEach(closePages);

async function read(folder: string, { file, url, frames = {} }: SeenMail | SeenRecord) {
  const inner = Object.entries(frames).map(([name, one]) => [name, fixture(`${folder}/${one}`)] as const);
  const page = await openPage(fixture(`${folder}/${file}`), url, Object.fromEntries(inner));
  const before = page.document.documentElement.outerHTML;
  const context = readPage(page, [generic]);
  expect(page.document.documentElement.outerHTML).toBe(before);
  expect(readPage(page, [generic])).toEqual(context);
  expect(PageContext.safeParse(completeContext(context)).error?.issues ?? []).toEqual([]);
  return completeContext(context);
}

describe('a record nobody prepared us for', () => {
  it.each(RECORDS)('$file: name, key, nearly every field, nothing wrong', async (seen) => {
    const score = scoreRecord(await read('records', seen), seen);
    expect({ name: score.name, id: score.id, wrong: score.wrong }).toEqual({
      name: true,
      id: true,
      wrong: [],
    });
    expect(score.right / score.of, `lost: ${score.lost.join(', ')}`).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a mail nobody prepared us for', () => {
  it.each(MAILS)('$file: subject, people, day, words; the quote apart', async (seen) => {
    expect(scoreMail(await read('mails', seen), seen)).toEqual({ file: seen.file, lost: [], wrong: [] });
  });
});

describe('what is neither', () => {
  it.each(NEITHER)('$file is taken for no record and no mail', async ({ file, url }) => {
    const context = readPage(await openPage(fixture(`neither/${file}`), url), [generic]);
    expect(['list', 'other']).toContain(context.kind);
    expect(context.fields).toEqual([]);
  });
});
