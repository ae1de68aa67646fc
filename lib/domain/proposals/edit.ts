import { parseNumber } from '../answers/questions';
import { isMoment } from '../model/base';
import type { Fact } from '../model/fact';

/** How the value of a fact can be corrected before it is taken over. */
export type Editable = { input: 'number' | 'day' | 'text'; text: string };

const PLAIN_NUMBERS: Fact['kind'][] = ['dscr', 'llcr', 'plcr', 'gearing', 'daysPastDue'];

/** What an edit field starts with; null for a value that is taken as it is or not at all. */
export function editable(fact: Fact): Editable | null {
  if (PLAIN_NUMBERS.includes(fact.kind)) return { input: 'number', text: String(fact.value) };
  if (fact.kind === 'amount') {
    return { input: 'number', text: String((fact.value as { amount: number }).amount) };
  }
  if (fact.kind === 'tenor' || fact.kind === 'grace') {
    return { input: 'number', text: String((fact.value as { years: number }).years) };
  }
  if (fact.kind === 'milestone') {
    const { date } = fact.value as { date?: string | { to: string } };
    return { input: 'day', text: typeof date === 'object' ? date.to : (date ?? '') };
  }
  if (fact.kind === 'ask' || fact.kind === 'commitment') {
    return { input: 'text', text: (fact.value as { text: string }).text };
  }
  return null;
}

/** The fact with the value as corrected; null where the text is none. A corrected value is the user's own word. */
export function edited(fact: Fact, text: string): Fact | null {
  const field = editable(fact);
  if (!field) return fact;
  if (text === field.text) return fact;
  const own = (value: unknown): Fact => ({ ...fact, value, known: true, confidence: 1 });
  if (field.input === 'number') {
    const number = parseNumber(text);
    if (number === null || number < 0) return null;
    if (fact.kind === 'amount') return own({ amount: number });
    if (fact.kind === 'tenor' || fact.kind === 'grace') return own({ years: number });
    return own(number);
  }
  if (field.input === 'day') {
    if (!isMoment(text)) return null;
    return own({ ...(fact.value as object), date: text });
  }
  return text.trim() ? own({ ...(fact.value as object), text: text.trim() }) : null;
}
