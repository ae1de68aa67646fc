import type { PageContext, PagePerson } from '../domain/model/page-context';
import { parseAddresses } from './addresses';
import { fieldName } from './field-names';

function lowerHost(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}@${email.slice(at + 1).toLowerCase()}`;
}

/** A raw header in a person's name becomes the people it lists; a name that is none stays. */
function expand(person: PagePerson): PagePerson[] {
  if (person.email) return [{ ...person, email: lowerHost(person.email) }];
  if (!person.name?.includes('@') && !person.name?.includes('＠')) return [person];
  const { name, ...rest } = person;
  const found = parseAddresses(name);
  if (!found.length) return [person];
  return found.map((one) => ({ ...rest, ...one, email: lowerHost(one.email) }));
}

/** Each person once for each role; what one mention lacks another supplies. */
function merge(people: PagePerson[]): PagePerson[] {
  const byKey = new Map<string, PagePerson>();
  for (const person of people) {
    const key = `${person.role} ${person.email?.toLowerCase() ?? person.name ?? ''}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...person, ...known } : person);
  }
  return [...byKey.values()];
}

function field(context: PageContext, key: string): string | undefined {
  return context.fields.find((one) => one.key === key)?.value;
}

/** A website's host, the way mail domains are written. */
function hostOfWebsite(website: string | undefined): string | undefined {
  if (!website) return undefined;
  const found = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:[/:?#]|$)/i.exec(website.trim());
  return found?.[1]?.toLowerCase();
}

/** On a contact's or company's record: the one person it is about, from its fields. */
function personOfRecord(context: PageContext): PagePerson | null {
  const { record } = context;
  if (!record || (record.type !== 'contact' && record.type !== 'lead')) return null;
  const email = field(context, 'contact.emails');
  const phone = field(context, 'contact.phones') ?? field(context, 'phone');
  const jobTitle = field(context, 'contact.jobTitle');
  const organisation = field(context, 'client.names');
  const alone = context.people.filter((one) => one.role === 'contact' && one.email);
  const address = email ? parseAddresses(email)[0]?.email : alone.length === 1 ? alone[0]?.email : undefined;
  return {
    role: 'contact',
    name: record.name,
    ...(address ? { email: lowerHost(address) } : {}),
    ...(phone ? { phone } : {}),
    ...(jobTitle ? { jobTitle } : {}),
    ...(organisation ? { organisation } : {}),
  };
}

/**
 * What the page's own reader leaves to us, because it has to stay small: fields named by the dictionary, raw
 * address headers split into people, the organisation and its domain. Pure; applying it twice changes nothing.
 */
export function completeContext(context: PageContext): PageContext {
  const keyed = context.fields.map((one) => {
    const key = one.key ?? fieldName(one.label);
    return key ? { ...one, key } : one;
  });
  // What the user has taught comes first, and what another reader made of the same field is not asked.
  const fields =
    context.adapter === 'taught'
      ? keyed.filter((one, i) => !one.key || keyed.findIndex(({ key }) => key === one.key) === i)
      : keyed;
  const named = { ...context, fields };
  const about = personOfRecord(named);
  const others = context.people.flatMap(expand);
  const same =
    about && others.find((one) => one.email && one.email.toLowerCase() === about.email?.toLowerCase());
  const people = merge(about ? [{ ...same, ...about }, ...others.filter((one) => one !== same)] : others);
  const domain = context.organisation?.domain ?? hostOfWebsite(field(named, 'website'));
  const name =
    context.organisation?.name ??
    (context.record?.type === 'account' ? context.record.name : field(named, 'client.names'));
  return {
    ...named,
    people,
    ...(name ? { organisation: { name, ...(domain ? { domain } : {}) } } : {}),
  };
}
