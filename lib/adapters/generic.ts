import type { PageContext } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { bodyOf, type Box, boxes, isControl, treeOf } from './generic/box';
import { messageOf } from './generic/message';
import { partOf } from './generic/message-head';
import { pairsOf } from './generic/pairs';
import { peopleOf } from './generic/people';
import { recordAddress } from './generic/record-address';
import { recordName, titleOf } from './generic/record-name';
import { structured } from './generic/structured';

/** Rows of a list that can be ticked or opened: a page full of them is about many records, not one. */
function looksLikeList(scope: Box): boolean {
  let rows = 0;
  let links = 0;
  for (const box of boxes(scope)) {
    if (box.run) continue;
    const linked = box.kids.filter((kid) => !kid.run && kid.kids.length && kid.el.querySelector('a[href]'));
    const [first] = linked;
    if (first && linked.length > 7 && linked.every((kid) => kid.el.className === first.el.className))
      return true;
    if ((box.el.tagName === 'TR' || box.el.getAttribute('role') === 'row') && box.kids.length > 2) {
      rows += 1;
      if (box.el.querySelector('a[href], input[type="checkbox"]')) links += 1;
    }
  }
  return rows > 4 && links > 3;
}

/** An empty form to fill in is no record yet: fields, but hardly a value. */
function looksLikeNewForm(scope: Box, fields: number): boolean {
  let controls = 0;
  let filled = 0;
  for (const { el, run } of boxes(scope)) {
    if (run || !isControl(el) || el.tagName === 'SELECT') continue;
    controls += 1;
    if ((el as HTMLInputElement).value) filled += 1;
  }
  return controls > 4 && filled <= 1 && fields < 4;
}

type Seen = { scope: Box; page: PageSource };

function asRecord({ scope, page }: Seen): PageContext {
  const { document, url } = page;
  const address = recordAddress(url);
  const base = { adapter: 'generic', url: url.href, title: titleOf(document) };
  const text = scope.text.slice(0, 200_000);
  const stated = structured(document, scope.text);
  const found = [...pairsOf(scope), ...stated.fields.map((one) => ({ ...one, sure: true }))].slice(0, 200);
  const people = [...(stated.person ? [stated.person] : []), ...peopleOf(scope)];
  const list =
    (address.isList || looksLikeList(scope)) && !address.id && found.filter((one) => one.sure).length < 6;
  const form = address.isNew || (!address.id && looksLikeNewForm(scope, found.length));
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? base.title;
  const name = recordName(scope, title, found, address.type, address.id) ?? stated.organisation?.name;
  const fields = found.filter((field) => field.label !== name);
  // A message that is being written has no record's fields.
  const draft = !address.type && found.filter((one) => partOf(one.label)).length > 1;
  const isRecord =
    !list &&
    !form &&
    !draft &&
    (address.id && address.type
      ? fields.length > 0 || people.length > 0
      : fields.filter((one) => one.sure).length > (address.id ? 1 : 2));
  if (!isRecord) {
    return {
      ...base,
      kind: list ? 'list' : 'other',
      people: list ? [] : people,
      fields: [],
      text,
      missing: [],
    };
  }
  const missing = [
    ...(address.id ? [] : ['record.id']),
    ...(name ? [] : ['record.name']),
    ...(address.type ? [] : ['record.type']),
    ...(fields.length ? [] : ['fields']),
  ];
  return {
    ...base,
    kind: 'record',
    people,
    ...(stated.organisation ? { organisation: stated.organisation } : {}),
    record: {
      type: address.type ?? (stated.person ? 'contact' : 'other'),
      name: name ?? '',
      ...(address.id ? { id: address.id } : {}),
    },
    fields: fields.map(({ label, value }) => ({ label, value })),
    text,
    missing,
  };
}

/** What the user looks at: an open dialog that shows fields; else the main part of the page; else all of it. */
function scopesOf(root: Box, dialogs: Box[]): Box[] {
  const front = dialogs.filter((box) => pairsOf(box).length > 1 || looksLikeNewForm(box, 0)).slice(-1);
  const main: Box[] = [];
  for (const box of boxes(root)) {
    if (box.run || box.text.length < 40) continue;
    if (box.el.tagName === 'MAIN' || box.el.getAttribute('role') === 'main') {
      main.push(box);
      break;
    }
  }
  return front.length ? front : [...main, root];
}

function readGeneric(page: PageSource): PageContext | null {
  const { document, url, sealed } = page;
  const body = bodyOf(document);
  const tree = body ? treeOf(body, sealed) : null;
  if (!tree) return null;
  const dialogs = tree.dialogs.flatMap((el) => treeOf(el, sealed)?.root ?? []);
  const scopes = scopesOf(tree.root, dialogs);
  if (!recordAddress(url).type) {
    for (const scope of scopes) {
      const message = messageOf(scope, document, url);
      if (message) return message;
    }
  }
  let last: PageContext | null = null;
  for (const scope of scopes) {
    const context = asRecord({ scope, page });
    if (context.kind === 'record' || context.kind === 'list') return context;
    last ??= context;
  }
  return last;
}

/** Any page, by how it is built; last in the list. */
export const generic: Adapter = {
  id: 'generic',
  name: 'Any page',
  evidence: 'structure',
  hosts: [],
  detect: () => true,
  read: readGeneric,
};
