import { hostOf } from './address';
import { isFreeMail } from './free-mail';
import type { PageContext, PagePerson } from '../model/page-context';

/** What a new client would be called and who would be its first contact, taken from the page. */
export type ClientDraft = {
  name: string;
  domain?: string;
  contact?: { name: string; email?: string; phone?: string; jobTitle?: string };
};

/** `cfo@haisheng.example` → `Haisheng`: better than an empty field, and plainly a guess. */
function nameFromHost(host: string): string {
  const label = host.split('.').at(-2) ?? host;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** A free-mail address gives no domain and no company: then the person's own name stands. */
export function draftClient(context: PageContext, person: PagePerson | undefined): ClientDraft {
  const host = person?.email ? hostOf(person.email) : null;
  const own = host && !isFreeMail(host) ? host : null;
  const domain = context.organisation?.domain ?? own;
  const recordName =
    context.kind === 'record' && context.record?.type !== 'contact' ? context.record?.name : undefined;
  const name =
    recordName ||
    person?.organisation ||
    context.organisation?.name ||
    (own ? nameFromHost(own) : (person?.name ?? person?.email ?? context.title));
  return {
    name,
    ...(domain ? { domain } : {}),
    ...(person
      ? {
          contact: {
            name: person.name ?? person.email ?? name,
            ...(person.email ? { email: person.email } : {}),
            ...(person.phone ? { phone: person.phone } : {}),
            ...(person.jobTitle ? { jobTitle: person.jobTitle } : {}),
          },
        }
      : {}),
  };
}
