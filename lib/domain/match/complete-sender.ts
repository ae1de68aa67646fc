import type { Signature } from '../mail/read-signature';
import { signatureOf } from '../mail/signature-of';
import { nameTokens } from '../mail/person-name';
import type { PageContext, PagePerson } from '../model/page-context';
import { addressKey } from './address';

/** The mail's text with its signature below, where the page's reader has parted them. */
function signedText(email: NonNullable<PageContext['email']>): string {
  const { body, signature } = email;
  return signature && !body.includes(signature) ? `${body}\n\n--\n${signature}` : body;
}

function localPart(email: string): string {
  return email.slice(0, email.lastIndexOf('@'));
}

/**
 * True where the signature is the sender's: it holds the sender's address, or its name shares a word with the
 * sender's name or address. An assistant's or a colleague's signature below a forwarded text does not fit.
 */
function fits(signature: Signature, person: PagePerson): boolean {
  const address = person.email && addressKey(person.email);
  if (address && signature.emails.some((one) => addressKey(one.text) === address)) return true;
  const signed = [signature.name, signature.otherName].flatMap((one) => (one ? nameTokens(one.text) : []));
  const known = [
    ...nameTokens(person.name ?? ''),
    ...(person.email ? nameTokens(localPart(person.email)) : []),
  ];
  const local = person.email
    ? localPart(person.email)
        .toLowerCase()
        .replaceAll(/[^a-z]/g, '')
    : '';
  return (
    signed.some((token) => known.includes(token)) ||
    // zhiyuanchen@…, written without a dot
    (signed.length > 1 && signed.every((token) => token.length > 2 && local.includes(token)))
  );
}

/** The sender with what the mail's signature adds: title, firm, number. What the page says itself stays. */
export function completeSender(context: PageContext, person: PagePerson): PagePerson {
  const { email } = context;
  if (!email || person.role !== 'from') return person;
  const signature = signatureOf(signedText(email), `${person.name ?? ''} ${person.email ?? ''}`);
  if (!signature || !fits(signature, person)) return person;
  const { name, jobTitle, organisation, phones } = signature;
  const added: Partial<PagePerson> = {
    name: person.name || name?.text,
    jobTitle: person.jobTitle || jobTitle?.text,
    organisation: person.organisation || organisation?.text,
    phone: person.phone || phones[0]?.text,
  };
  return {
    ...person,
    ...(added.name ? { name: added.name } : {}),
    ...(added.jobTitle ? { jobTitle: added.jobTitle } : {}),
    ...(added.organisation ? { organisation: added.organisation } : {}),
    ...(added.phone ? { phone: added.phone } : {}),
  };
}
