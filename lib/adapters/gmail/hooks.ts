import type { PagePerson } from '../../domain/model/page-context';
import { addressIn, mailPerson } from '../dom/mail';

/** A message's body: `.a3s` within `.ii.gt`, in all captures. */
export const BODY = '.a3s, .ii.gt';

/** What a sender wrote is never taken for Gmail's own: he may know its class names. */
export function outsideBody(element: Element): boolean {
  return !element.closest(BODY);
}

/** `email` and `name`, in older and newer pages alike; chips of a draft say the same in `data-` attributes. */
export function personOf(element: Element, role: PagePerson['role']): PagePerson {
  return mailPerson(
    role,
    element.getAttribute('name') ?? element.getAttribute('data-name') ?? element.textContent,
    element.getAttribute('email') ?? element.getAttribute('data-hovercard-id'),
  );
}

/** Gmail writes "me" in the user's language for the account itself; its address says who that is. */
export function unnamed(person: PagePerson, own: string[]): PagePerson {
  if (!person.email || !own.includes(person.email)) return person;
  const { name: _, ...rest } = person;
  return rest;
}

/** "subject - me@example.com - Gmail" in the title; else what the account button, a link to sign out, is called. */
export function ownAddresses(document: Document): string[] {
  const button = [...document.querySelectorAll('a[href*="/SignOutOptions"][aria-label]')].find(outsideBody);
  const own =
    / - ([^\s@]+@[^\s@]+) - [^-]*$/.exec(document.title)?.[1] ??
    addressIn(button?.getAttribute('aria-label'));
  return own ? [own] : [];
}

/**
 * Milliseconds since 1970 from a message id: its upper bits are the time of arrival (checked on two captures,
 * ten years apart; not documented, so a result outside 2004–2100 is refused).
 */
export function timeOfId(id: string | null | undefined): string | undefined {
  const text = (id ?? '').replace(/^#?(msg|thread)-[af]:(r-?)?/, '');
  const value = /^\d{16,}$/.test(text)
    ? BigInt(text)
    : /^[0-9a-f]{16}$/.test(text)
      ? BigInt(`0x${text}`)
      : 0n;
  const ms = Number(value >> 20n);
  return ms > 1_080_000_000_000 && ms < 4_102_444_800_000 ? new Date(ms).toISOString() : undefined;
}
