import type { PageContext } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { type Box, boxes, boxOf } from './generic/box';
import { messageOf } from './generic/message';
import { pairsOf } from './generic/pairs';
import { peopleOf } from './generic/people';
import { recordAddress } from './generic/record-address';
import { recordName } from './generic/record-name';
import { structured } from './generic/structured';

/** An open dialog is what the user looks at; the page behind it is not. */
function scopeOf(root: Box): Box {
  for (const box of boxes(root)) {
    const role = box.el.getAttribute('role');
    if ((role === 'dialog' || role === 'alertdialog' || box.el.tagName === 'DIALOG') && box.text.length > 20)
      return box;
  }
  for (const box of boxes(root)) {
    if ((box.el.tagName === 'MAIN' || box.el.getAttribute('role') === 'main') && box.text.length > 40)
      return box;
  }
  return root;
}

/** Rows of a list that can be ticked or opened: a page full of them is about many records, not one. */
function looksLikeList(scope: Box): boolean {
  let rows = 0;
  let links = 0;
  for (const box of boxes(scope)) {
    const role = box.el.getAttribute('role');
    const linked = box.kids
      .filter((kid) => kid.kids.length && kid.el.querySelector('a[href]'))
      .map((kid) => kid.el.className);
    if (linked.length > 7 && linked.every((name) => name === linked[0])) return true;
    if ((box.el.tagName === 'TR' || role === 'row') && box.kids.length > 2) {
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
  for (const box of boxes(scope)) {
    if (!/^(INPUT|TEXTAREA)$/.test(box.el.tagName)) continue;
    controls += 1;
    if ((box.el as HTMLInputElement).value) filled += 1;
  }
  return controls > 4 && filled <= 1 && fields < 4;
}

function readGeneric({ document, url }: PageSource): PageContext | null {
  const root = document.body ? boxOf(document.body) : null;
  if (!root) return null;
  const address = recordAddress(url);
  const scope = scopeOf(root);
  const base = { adapter: 'generic', url: url.href, title: document.title };
  const text = scope.text.slice(0, 200_000);

  if (!address.type) {
    const message =
      messageOf(scope, document, url) ?? (scope === root ? null : messageOf(root, document, url));
    if (message) return message;
  }
  const stated = structured(document);
  const found = [...pairsOf(scope), ...stated.fields.map((one) => ({ ...one, sure: true }))].slice(0, 200);
  const people = [...(stated.person ? [stated.person] : []), ...peopleOf(scope)];
  const list = (address.isList || looksLikeList(scope)) && !address.id && found.length < 6;
  const form = address.isNew || (!address.id && looksLikeNewForm(scope, found.length));
  const name = recordName(scope, document.title, found) ?? stated.organisation?.name;
  const fields = found.filter((field) => field.label !== name);
  const isRecord =
    !list &&
    !form &&
    (address.id ? fields.length > 0 || people.length > 0 : fields.filter((one) => one.sure).length > 2);
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
  const type = address.type ?? (stated.person ? 'contact' : 'other');
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
    record: { type, name: name ?? '', ...(address.id ? { id: address.id } : {}) },
    fields: fields.map(({ label, value }) => ({ label, value })),
    text,
    missing,
  };
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
