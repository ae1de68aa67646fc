import { contactDays } from '../../../lib/domain/measures/cadence';
import { dayOf } from '../../../lib/domain/time/day';
import { type Data, split } from './data';

/** The days at which the mails are asked about the time after. */
export const CUTS = ['2000-12-31', '2001-03-31', '2001-06-30', '2001-09-30'].map((text) => ({
  text,
  day: dayOf(text),
}));

export const HORIZON = 91;

/** Two people who write to each other, in whichever direction. */
export type Tie = {
  people: [string, string];
  /** Distinct UTC days with a mail, ascending. */
  days: number[];
};

type Mail = { day: number; sender: string; recipients: Set<string> };

/** Messages: id, file, unix seconds, subject, sender. Recipients: message, number, person. */
function mails(data: Data): Mail[] {
  const byId = new Map<string, Mail>();
  for (const [id = '', , seconds, , sender = ''] of split(data.text('contacts/enron_messages.tsv'), '\t')) {
    byId.set(id, { day: Math.floor(Number(seconds) / 86_400), sender, recipients: new Set() });
  }
  for (const [id = '', , person = ''] of split(data.text('contacts/enron_recipients.tsv'), '\t')) {
    const mail = byId.get(id);
    if (mail && person !== mail.sender) mail.recipients.add(person);
  }
  return [...byId.values()];
}

/** Ties over mails with 1 to `most` recipients other than the sender: a circular is no contact. */
export function mailTies(data: Data, most: number): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { day, sender, recipients } of mails(data)) {
    if (recipients.size > most) continue;
    for (const person of recipients) {
      const people: Tie['people'] = sender < person ? [sender, person] : [person, sender];
      const key = people.join(' ');
      const tie = ties.get(key) ?? { people, days: [] };
      tie.days.push(day);
      ties.set(key, tie);
    }
  }
  return [...ties.values()].map(({ people, days }) => ({ people, days: contactDays(days, Infinity) }));
}

/** Most recipients of a mail that counts as contact between two people. */
export const PERSONAL = 5;
