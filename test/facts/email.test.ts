import { describe, expect, it } from 'vitest';
import { emails } from '../../lib/domain/facts/emails';
import { emailCases } from './sets/email';
import { fits } from './sets/fit';

const valuesIn = (text: string) => emails.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('email', () => {
  fits(emails, emailCases, ['@', 'a@', 'a.', '@a.', 'a@b.c@']);

  it.each([
    [`${'a'.repeat(64)}@b.example`, [`${'a'.repeat(64)}@b.example`]],
    ['git@host.example:team/work', []],
    ['a..b@c.example', []],
    ['ann.@c.example', []],
    ['ann@-c.example', []],
  ])('%s', (text, values) => expect(valuesIn(text)).toEqual(values));
});
