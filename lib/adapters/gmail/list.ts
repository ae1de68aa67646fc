import type { PageContext, PagePerson } from '../../domain/model/page-context';
import type { PageSource } from '../adapter';
import { seen } from '../dom/field-value';
import { mailList } from '../dom/mail';
import { ownAddresses, personOf, unnamed } from './hooks';

/** Rows of the list on view. */
export function rowsOf(document: Document): Element[] {
  return seen(document, 'tr.zA');
}

/** Rows that are ticked, else the one the keyboard stands on. */
function selected(rows: Element[]): Element[] {
  const ticked = rows.filter((row) => row.querySelector('[role="checkbox"][aria-checked="true"]'));
  return ticked.length ? ticked : rows.filter((row) => row.contains(row.ownerDocument.activeElement));
}

export function readList(page: PageSource, rows: Element[]): PageContext {
  const own = ownAddresses(page.document);
  const [row, ...more] = selected(rows);
  if (!row || more.length) return mailList('gmail', page, own);
  const people = new Map<string, PagePerson>();
  // Senders in the inbox, recipients among sent mail: which of them, the row does not say.
  for (const element of row.querySelectorAll('.yW [email], .yX [email]')) {
    const one = unnamed(personOf(element, 'other'), own);
    people.set(one.email ?? '', one);
  }
  // `.bog` since 2026; before, the first part of the cell.
  const subject = row.querySelector('.bog') ?? row.querySelector('.y6 span');
  return mailList('gmail', page, own, { people: [...people.values()], subject: subject?.textContent });
}
