import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, PageSource } from '../../lib/adapters/adapter';
import { adapters } from '../../lib/adapters/adapters';
import { generic } from '../../lib/adapters/generic';
import { readPage } from '../../lib/adapters/read-page';
import type { PageContext } from '../../lib/domain/model/page-context';
import { completeContext } from '../../lib/reading/complete-context';
import { MAILS } from './generic-mails';
import { RECORDS } from './generic-records';
import {
  emptied,
  hostile,
  type Mutation,
  numbers,
  renamed,
  reordered,
  scrambled,
  translated,
} from './mutate-page';
import { closePages, openPage, page as pageOf } from './open-page';
import { FIXTURES } from './saved-pages';

afterEach(closePages);

const squeezed = (text: string) => text.replaceAll(/[\s,，]+/g, '');

/** Everything a reading states, by name: what a mutated page may at most say. */
function stated(context: PageContext): Map<string, string> {
  const all = new Map<string, string>();
  const add = (key: string, value: string | undefined) => {
    if (value) all.set(key, squeezed(value));
  };
  if (context.kind === 'email') {
    add('subject', context.email?.subject);
    add('day', context.email?.sentAt?.slice(0, 10));
    for (const one of context.people) add(`${one.role} ${one.email}`, one.email);
  }
  if (context.kind === 'record') {
    add('name', context.record?.name.toLowerCase());
    add('id', context.record?.id);
    for (const { label, value } of context.fields) add(`field ${labelOf(label)}`, value);
  }
  return all;
}

const labelOf = (label: string) => squeezed(label.toLowerCase().replace(/[:：*]+$/, ''));

type Case = { file: string; url: string; list: Adapter[]; mail: boolean };

const cases: Case[] = [
  ...RECORDS.map(({ file, url }) => ({ file: `any/records/${file}`, url, list: [generic], mail: false })),
  ...MAILS.map(({ file, url }) => ({ file: `any/mails/${file}`, url, list: [generic], mail: true })),
  ...FIXTURES.filter((one) => one.kind === 'email' || one.kind === 'record').map(({ file, url, kind }) => ({
    file,
    url,
    list: adapters,
    mail: kind === 'email',
  })),
].filter(({ file }) => !/frame|shadow/.test(file));

/** The innermost element that holds the message's first words, or where the page's own words end. */
function bodyOfMail(context: PageContext) {
  const words = squeezed(context.email?.body ?? '').slice(0, 12);
  return (page: Document) =>
    [...page.body.querySelectorAll('div, td, article, pre, p')].findLast(
      (el) => words && squeezed(el.textContent).startsWith(words),
    );
}

async function run({ file, url, list }: Case, name: string, seed: number) {
  const source = await openPage(pageOf(file), url);
  const before = completeContext(readPage(source, list));
  const truth = stated(before);
  const mutations: Record<string, Mutation> = {
    scrambled,
    renamed,
    reordered,
    translated: translated(before.fields.map((one) => one.value)),
    emptied: emptied(before.fields.map((one) => one.value)),
    hostile: hostile(
      before.kind === 'email' ? bodyOfMail(before) : (page) => page.body,
      before.kind === 'email',
    ),
  };
  const names = mutations[name]?.(source.document, numbers(seed)) ?? new Map<string, string>();
  for (const [label, other] of names) {
    const value = truth.get(`field ${labelOf(label)}`);
    if (value) truth.set(`field ${labelOf(other)}`, value);
  }
  // A scrambled page is a new page: its structure is all it has.
  const reopened: PageSource = await openPage(source.document.documentElement.outerHTML, url);
  for (const [i, el] of source.document.querySelectorAll('input, textarea').entries()) {
    const copy = reopened.document.querySelectorAll<HTMLInputElement>('input, textarea')[i];
    if (copy) copy.value = (el as HTMLInputElement).value;
  }
  const after = stated(completeContext(readPage(reopened, list)));
  return [...after]
    .filter(([key, value]) => truth.get(key) !== value)
    .map(([key, value]) => `${key} = ${value.slice(0, 120)}`);
}

describe.each(['scrambled', 'renamed', 'reordered', 'translated', 'emptied', 'hostile'])('%s', (name) => {
  // A site's own reader rests on the site's classes and names, and on the order of messages; without them its page is
  // nobody's any more.
  const fit = cases.filter(
    (one) =>
      one.list.length === 1 || !(one.mail ? /scrambled|renamed|reordered/ : /scrambled|renamed/).test(name),
  );
  it.each(fit)('$file: what is read is right, or it is missing', async (one) => {
    const wrong = await run(one, name, 7);
    expect(wrong).toEqual([]);
  });
});
