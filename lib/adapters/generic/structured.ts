import type { PageContext, PagePerson } from '../../domain/model/page-context';
import { line } from '../dom/text';

/** What a page states about itself for machines: schema.org as JSON-LD or microdata, Open Graph. */
export type Structured = {
  organisation?: PageContext['organisation'];
  person?: PagePerson;
  fields: { label: string; value: string }[];
};

const ORGANISATION =
  /^(Organization|Corporation|LocalBusiness|GovernmentOrganization|NGO|FinancialService|BankOrCreditUnion)$/;

function values(entry: Record<string, unknown>): { label: string; value: string }[] {
  return Object.entries(entry).flatMap(([label, value]) => {
    const text = typeof value === 'string' || typeof value === 'number' ? line(String(value)) : '';
    return text && !label.startsWith('@') && text.length < 500 ? [{ label, value: text }] : [];
  });
}

function entries(document: Document): Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const data = JSON.parse(script.textContent ?? '') as unknown;
      const graph = (data as { '@graph'?: unknown })['@graph'];
      return [data, graph]
        .flat(2)
        .filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
    } catch {
      return [];
    }
  });
}

/** Microdata of one item: `itemprop` → text, content or address. */
function microdata(document: Document): { type: string; props: Record<string, unknown> }[] {
  return [...document.querySelectorAll('[itemscope][itemtype]')].map((item) => {
    const props: Record<string, unknown> = {};
    for (const el of item.querySelectorAll('[itemprop]')) {
      if (el.closest('[itemscope]') !== item) continue;
      const name = el.getAttribute('itemprop') ?? '';
      props[name] ??= el.getAttribute('content') ?? el.getAttribute('href') ?? line(el.textContent);
    }
    return { type: item.getAttribute('itemtype')?.split('/').at(-1) ?? '', props };
  });
}

/** Microformats: `h-card` and the older `vcard`, an organisation where it bears the name of one. */
function cards(document: Document): { type: string; props: Record<string, unknown> }[] {
  return [...document.querySelectorAll('.h-card, .vcard')].map((card) => {
    const prop = (names: string) => {
      const el = card.querySelector(names);
      const link = el?.getAttribute('href');
      return line(link && /^(mailto|tel):/i.test(link) ? link.replace(/^\w+:/, '') : el?.textContent);
    };
    const name = prop('.p-name, .fn');
    const org = prop('.p-org, .org');
    return {
      type: org && org === name ? 'Organization' : 'Person',
      props: {
        name: name || org,
        email: prop('.u-email, .email'),
        telephone: prop('.p-tel, .tel'),
        jobTitle: prop('.p-job-title, .title'),
      },
    };
  });
}

/** What is stated but not shown belongs to whoever runs the page, not to its subject. */
export function structured(document: Document, shown: string): Structured {
  const all = [
    ...entries(document).map((entry) => ({ type: String(entry['@type'] ?? ''), props: entry })),
    ...microdata(document),
    ...cards(document),
  ].filter(({ props }) => typeof props.name === 'string' && shown.includes(line(props.name)));
  const organisation = all.find((one) => ORGANISATION.test(one.type));
  const person = all.find((one) => one.type === 'Person');
  const text = (value: unknown) => (typeof value === 'string' ? line(value) : '');
  const email = text(person?.props.email).replace(/^mailto:/i, '');
  const phone = text(person?.props.telephone);
  const jobTitle = text(person?.props.jobTitle);
  return {
    ...(organisation ? { organisation: { name: text(organisation.props.name) } } : {}),
    ...(person
      ? {
          person: {
            role: 'contact',
            name: text(person.props.name),
            ...(email ? { email } : {}),
            ...(phone ? { phone } : {}),
            ...(jobTitle ? { jobTitle } : {}),
          },
        }
      : {}),
    fields: [organisation, person].flatMap((one) => (one ? values(one.props) : [])),
  };
}
