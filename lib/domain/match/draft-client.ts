import { hostOf } from './address';
import { completeSender } from './complete-sender';
import { isFreeMail } from './free-mail';
import type { PageContext, PagePerson } from '../model/page-context';

/** What a new client would be called and who would be its first contact, taken from the page. */
export type ClientDraft = {
  name: string;
  domain?: string;
  contact?: { name: string; email?: string; phone?: string; jobTitle?: string };
};

/** `com` in `bank.com.cn`: under a country's ending it says what kind of organisation, not which. */
const KINDS = ['ac', 'co', 'com', 'edu', 'go', 'gov', 'net', 'or', 'org'];

/** `cfo@haisheng.example` → `Haisheng`: better than an empty field, and plainly a guess. */
function nameFromHost(host: string): string {
  const labels = host.split('.');
  const [kind = host, ending = ''] = labels.slice(-2);
  const label = labels.length > 2 && ending.length === 2 && KINDS.includes(kind) ? labels.at(-3) : kind;
  return label ? label.charAt(0).toUpperCase() + label.slice(1) : '';
}

type RecordType = NonNullable<PageContext['record']>['type'];

/** Records named after the company itself. */
const COMPANY_RECORDS: RecordType[] = ['account', 'other'];
/** Records named after a piece of business: a name only where the page states no company. */
const DEAL_RECORDS: RecordType[] = ['opportunity', 'case'];

/**
 * A free-mail address gives no domain and no company: then the person's own name stands. A mail's sender is completed
 * from the signature below the mail.
 */
export function draftClient(context: PageContext, shown: PagePerson | undefined): ClientDraft {
  const signed = shown && completeSender(context, shown);
  // The page's own word for the company goes before the signature's.
  const person =
    signed && context.organisation?.name ? { ...signed, organisation: shown?.organisation } : signed;
  const host = person?.email ? hostOf(person.email) : null;
  const own = host && !isFreeMail(host) ? host : null;
  const stated = context.organisation?.domain?.toLowerCase();
  const domain = stated && !isFreeMail(stated) ? stated : own;
  const record = context.kind === 'record' ? context.record : undefined;
  const name =
    (record && COMPANY_RECORDS.includes(record.type) ? record.name : '') ||
    person?.organisation ||
    context.organisation?.name ||
    (own ? nameFromHost(own) : '') ||
    (record && DEAL_RECORDS.includes(record.type) ? record.name : '') ||
    person?.name ||
    person?.email ||
    context.title;
  return {
    name,
    ...(domain ? { domain } : {}),
    ...(person
      ? {
          contact: {
            name: person.name || person.email || name,
            ...(person.email ? { email: person.email } : {}),
            ...(person.phone ? { phone: person.phone } : {}),
            ...(person.jobTitle ? { jobTitle: person.jobTitle } : {}),
          },
        }
      : {}),
  };
}
