import type { PageContext, PageField, PagePerson } from '../../domain/model/page-context';
import type { PageSource } from '../adapter';
import { fieldValue, seen } from './field-value';
import { keyOfName } from './record-keys';
import { line } from './text';

export type RecordType = NonNullable<PageContext['record']>['type'];

/** A field as the system calls it inside, as the page calls it, and what it holds. */
export type NamedField = { name: string; label: string; value: string };

type Found = {
  type: RecordType | undefined;
  id: string | undefined;
  /** Empty where the page's head shows none; a field that holds it is tried then. */
  name: string;
  fields: NamedField[];
  /** Contacts the page lists or links to. */
  people?: PagePerson[];
  /** The position of the person the record is about, where no field of its own holds it. */
  jobTitle?: string;
  /** The client a link leads to. */
  organisation?: string;
  /** Keys that this system uses in its own way, before the common ones. */
  keys?: Record<string, string>;
  /** What colleagues wrote below the record. */
  notes?: string;
};

/** Names and addresses of the visible links a selector matches, each once. */
export function linkNames(root: ParentNode, selector: string): string[] {
  return [...new Set(seen(root, selector).map((link) => fieldValue(link)))].filter(Boolean).slice(0, 50);
}

export const asContacts = (names: string[]): PagePerson[] =>
  names.map((name) => ({ role: 'contact', name }) as const);

/** Each person once, by address or name; what one mention lacks another supplies. */
function distinct(people: PagePerson[]): PagePerson[] {
  const found: PagePerson[] = [];
  for (const person of people) {
    if (!person.email && !person.name) continue;
    const at = found.findIndex(
      (one) =>
        one.role === person.role &&
        ((one.email && one.email === person.email) || (one.name && one.name === person.name)),
    );
    if (at < 0) found.push(person);
    else found[at] = { ...person, ...found[at], role: person.role };
  }
  return found;
}

/** The page of one record, from what a site's own hooks found; what they did not find is named in `missing`. */
export function recordContext(adapter: string, { document, url }: PageSource, found: Found): PageContext {
  const type = found.type ?? 'other';
  const fields: PageField[] = found.fields.flatMap(({ name, label, value }) => {
    const key = found.keys?.[name] ?? keyOfName(name, type);
    // A name or a stage in the head of a page has no label: it is called as the system calls it.
    const shownLabel =
      line(label).replace(/^[*＊]\s*|\s*[*＊:：]+$/g, '') ||
      name.replace(/_id$|__c$/, '').replaceAll('_', ' ');
    return value && shownLabel && shownLabel !== value
      ? { ...(key ? { key } : {}), label: shownLabel, value }
      : [];
  });
  const valueOf = (key: string) => fields.find((field) => field.key === key)?.value;
  const isPerson = type === 'contact' || type === 'lead';
  const ownName = isPerson ? 'contact.name' : type === 'account' ? 'client.names' : 'deal.name';
  const name = found.name || valueOf(ownName) || '';
  const organisation = type === 'account' ? name : found.organisation || valueOf('client.names');
  const email = /[^\s,;<>]+@[^\s,;<>]+/.exec(valueOf('contact.emails') ?? '')?.[0];
  const phone = valueOf('contact.phones') ?? valueOf('phone');
  const jobTitle = valueOf('contact.jobTitle') || found.jobTitle;
  const owner = valueOf('client.owner');
  const linked = found.people ?? [];
  const contact = valueOf('contact.name');
  const about: PagePerson = {
    role: 'contact',
    ...(isPerson && name ? { name } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
    ...(isPerson && jobTitle ? { jobTitle } : {}),
    ...(organisation ? { organisation } : {}),
  };
  const people = distinct([
    ...(isPerson ? [about] : []),
    ...linked,
    ...(contact && !isPerson && !linked.length ? asContacts([contact]) : []),
    // An address of the company or the deal itself: somebody's, whose name is not said.
    ...(email && !isPerson ? [about] : []),
    ...(owner ? [{ role: 'owner' as const, name: owner }] : []),
  ]);
  const lost: [boolean, string][] = [
    [!found.id, 'record.id'],
    [!name, 'record.name'],
    [!found.type, 'record.type'],
    [!fields.length, 'fields'],
    [!organisation && type !== 'other' && type !== 'activity', 'organisation'],
    [!owner, 'owner'],
    [!people.some((person) => person.role === 'contact'), 'people'],
  ];
  return {
    adapter,
    kind: 'record',
    url: url.href,
    title: document.title,
    people,
    ...(organisation ? { organisation: { name: organisation } } : {}),
    record: { type, name, ...(found.id ? { id: found.id } : {}) },
    fields,
    text: [...fields.map(({ label, value }) => `${label}: ${value}`), found.notes ?? ''].join('\n').trim(),
    missing: lost.filter(([is]) => is).map(([, code]) => code),
  };
}

/** A list of records, or a form for one that does not exist yet: nothing on it belongs to one client. */
export function noRecord(
  adapter: string,
  { document, url }: PageSource,
  kind: 'list' | 'other',
): PageContext {
  return {
    adapter,
    kind,
    url: url.href,
    title: document.title,
    people: [],
    fields: [],
    text: '',
    missing: [],
  };
}
