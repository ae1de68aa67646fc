import type { PageContext } from '../domain/model/page-context';

/** Without these nobody can be recognised: a mail's sender, a record's name, any field of it. */
export function fallsShort({ kind, people, email, record, fields }: PageContext): boolean {
  // A draft is our own, and its page may show the mail of somebody else.
  if (kind === 'email') {
    return (
      email?.direction !== 'out' && !people.some((one) => one.role === 'from' && (one.email || one.name))
    );
  }
  return kind === 'record' && (!record?.name || !fields.length);
}

/** What a person knows as sender and recipients, apart from each other. */
const FROM = /^from$/;
const RECIPIENT = /^(to|cc|bcc)$/;

/** The same mail: of a thread, the two readers may have taken different ones. */
function sameBody(site: PageContext, other: PageContext): boolean {
  const [a, b] = [site, other].map(({ email }) =>
    `${email?.body ?? ''}${email?.quoted ?? ''}`.replaceAll(/\s+/g, ''),
  );
  return !a || !b || a.startsWith(b.slice(0, 120)) || b.startsWith(a.slice(0, 120));
}

/**
 * A site's own reading, completed by the reader of any page where that has read the same kind of page. What the site's
 * reader found stands as it is; what was taken from the other is named in `filled`.
 */
export function fillIn(site: PageContext, other: PageContext): PageContext {
  if (site.kind !== other.kind || !sameBody(site, other)) return site;
  const people = [...site.people];
  const takePeople = (role: RegExp): boolean => {
    if (people.some((one) => role.test(one.role))) return false;
    const more = other.people.filter((one) => role.test(one.role));
    people.push(...more);
    return more.length > 0;
  };
  const filled: string[] = [];
  const took = (is: boolean, ...codes: string[]) => {
    if (is) filled.push(...codes);
    return is;
  };
  const result = { ...site };
  if (site.email && other.email) {
    const { email } = other;
    took(takePeople(FROM), 'sender.name', 'sender.email');
    took(takePeople(RECIPIENT), 'recipients');
    result.email = {
      ...site.email,
      ...(took(!site.email.subject && email.subject !== '', 'subject') ? { subject: email.subject } : {}),
      ...(took(!site.email.sentAt && Boolean(email.sentAt), 'sentAt') ? { sentAt: email.sentAt } : {}),
      ...(took(!site.email.body && email.body !== '', 'body')
        ? { body: email.body, ...(email.quoted ? { quoted: email.quoted } : {}) }
        : {}),
    };
    if (filled.includes('body')) result.text = email.body;
    const from = people.find((one) => one.role === 'from');
    if (filled.includes('sender.email') && site.ownAddresses?.length) {
      const shown = `${from?.email} ${from?.name}`.toLowerCase();
      const ours = site.ownAddresses.some((one) => shown.includes(one.toLowerCase()));
      result.email.direction = ours ? 'out' : 'in';
    }
  }
  if (site.record && other.record) {
    result.record = {
      ...site.record,
      ...(took(!site.record.name && other.record.name !== '', 'record.name')
        ? { name: other.record.name }
        : {}),
      ...(took(!site.record.id && Boolean(other.record.id), 'record.id') ? { id: other.record.id } : {}),
    };
    if (took(!site.fields.length && other.fields.length > 0, 'fields')) result.fields = other.fields;
    took(takePeople(/^contact$/), 'people');
  }
  if (!filled.length) return site;
  return { ...result, people, filled, missing: site.missing.filter((code) => !filled.includes(code)) };
}
