import { isDeepStrictEqual } from 'node:util';
import type { FactReader } from '../../../lib/domain/facts/reader';
import type { Fact } from '../../../lib/domain/model/fact';
import type { FactCase } from './fact-case';

export type Measured = {
  sentences: number;
  expected: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  f1: number;
  /** What went wrong, a line each. */
  faults: string[];
};

function matches(fact: Fact, wanted: FactCase['facts'][number]): boolean {
  return (
    isDeepStrictEqual(fact.value, wanted.value) &&
    (wanted.currency === undefined || fact.currency === wanted.currency) &&
    (wanted.unit === undefined || fact.unit === wanted.unit) &&
    (wanted.qualifier === undefined || fact.qualifier === wanted.qualifier) &&
    (wanted.quote === undefined || fact.quote.includes(wanted.quote) || wanted.quote.includes(fact.quote))
  );
}

/** A found fact is right when its value is one still expected in its sentence; precision and recall over all. */
export function measure(reader: FactReader, cases: FactCase[]): Measured {
  let expected = 0;
  let found = 0;
  let right = 0;
  const faults: string[] = [];
  for (const { text, facts, now = '2026-11-24' } of cases) {
    const open = [...facts];
    const read = reader.read(text, { now });
    expected += facts.length;
    found += read.length;
    for (const fact of read) {
      const at = open.findIndex((wanted) => matches(fact, wanted));
      if (at < 0) faults.push(`wrong ${JSON.stringify(fact.value)} from “${fact.quote}” in: ${text}`);
      else {
        right += 1;
        open.splice(at, 1);
      }
    }
    for (const wanted of open) faults.push(`missed ${JSON.stringify(wanted.value)} in: ${text}`);
  }
  const precision = found ? right / found : 1;
  const recall = expected ? right / expected : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { sentences: cases.length, expected, found, right, precision, recall, f1, faults };
}

/** The set as a whole is fit to measure with: large enough, half without a fact, both languages, a third held back. */
export function setFaults(cases: FactCase[]): string[] {
  const share = (test: (one: FactCase) => boolean) => cases.filter(test).length / cases.length;
  const checks: [boolean, string][] = [
    [cases.length < 40, `only ${cases.length} sentences`],
    [share((one) => one.facts.length === 0) < 0.4, 'too few sentences without a fact'],
    [share((one) => one.facts.length > 0) < 0.4, 'too few sentences with a fact'],
    [share((one) => one.language === 'zh') < 0.3, 'too little Chinese'],
    [share((one) => one.language === 'en') < 0.3, 'too little English'],
    [share((one) => Boolean(one.heldBack)) < 0.3, 'less than a third held back'],
    [new Set(cases.map((one) => one.text)).size < cases.length, 'a sentence twice'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, why]) => why);
}
