import type { PagePerson } from '../../domain/model/page-context';
import { line } from '../dom/text';
import { type Box, boxes } from './box';

export const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+/;

/** Mail and telephone links with the words beside them; an address alone stands for an unnamed person. */
export function peopleOf(root: Box): PagePerson[] {
  const found = new Map<string, PagePerson>();
  let phone = '';
  for (const box of boxes(root)) {
    if (box.run) continue;
    const href = box.el.getAttribute('href') ?? '';
    if (/^tel:/i.test(href)) phone ||= line(box.text) || href.slice(4);
    const given = /^mailto:/i.test(href)
      ? decode(href.slice(7).split('?')[0] ?? '')
      : (box.el.getAttribute('data-email-address') ?? box.el.getAttribute('data-email') ?? '');
    const email = ADDRESS.exec(given)?.[0];
    if (!email || found.has(email.toLowerCase())) continue;
    const name =
      box.text && !ADDRESS.test(box.text) && /\p{L}/u.test(box.text) && box.text.length < 80 ? box.text : '';
    found.set(email.toLowerCase(), { role: 'contact', email, ...(name ? { name } : {}) });
  }
  const people = [...found.values()];
  if (people.length === 1 && people[0] && phone) people[0].phone = phone;
  return people;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
