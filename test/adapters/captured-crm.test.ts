import { beforeAll, describe, expect, it } from 'vitest';
import { capturedPages } from '../captured/pages';
import { type PageReading, readPages } from '../tools/pages/read-pages';

type Expected = {
  type: string;
  /** Whether the page holds its name: a capture may have lost what was typed into its boxes. */
  named?: false;
  /** Labels with a value a person sees, counted without an adapter. */
  labels: number;
  people: string[];
};

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What stands on each captured record, without a word of it. */
const RECORDS: Record<string, Expected> = {
  'espocrm/account-en.html': { type: 'account', labels: 11, people: ['contact', 'owner'] },
  'espocrm/account.html': { type: 'account', labels: 11, people: ['contact', 'owner'] },
  'espocrm/contact.html': { type: 'contact', labels: 7, people: ['contact', 'owner'] },
  'espocrm/opportunity.html': { type: 'opportunity', labels: 11, people: ['contact', 'owner'] },
  'odoo/company.html': { type: 'account', labels: 4, people: ['contact'] },
  'odoo/opportunity.html': { type: 'opportunity', labels: 6, people: ['contact', 'owner'] },
  'salesforce/account-inline-edit-ja-2025.html': {
    type: 'account',
    named: false,
    labels: 18,
    people: ['owner'],
  },
  'salesforce/fragment-dynamic-form-en.html': { type: 'case', named: false, labels: 2, people: [] },
};

/** Pages of the same systems that show no one record. */
const OTHERS: Record<string, string> = {
  'espocrm/accounts-list.html': 'list',
  'odoo/pipeline.html': 'list',
  'salesforce/new-account-modal-ja-2025.html': 'other',
};

const pages = capturedPages().filter(({ file }) => RECORDS[file] ?? OTHERS[file]);

// Captured pages are other people's and lie beside the project: where they are absent, nothing is tested here.
describe.skipIf(!pages.length)('captured pages of CRM systems', () => {
  const readings = new Map<string, PageReading>();
  beforeAll(async () => {
    for (const reading of await readPages(pages, ['generic'])) readings.set(reading.file, reading);
  }, 120_000);

  it.each(Object.entries(RECORDS))('%s: kind, number, name, people and fields', (file, expected) => {
    const { context, labels, url } = readings.get(file) as PageReading;
    const { record, fields } = context;
    expect(context.adapter).toBe(file.split('/')[0]);
    expect(record?.type).toBe(expected.type);
    expect(url).toContain(record?.id);
    expect(Boolean(record?.name)).toBe(expected.named ?? true);
    expect(context.people.map((person) => person.role)).toEqual(expected.people);
    // The count itself is checked, so that a page which shows nothing does not pass.
    expect(labels).toHaveLength(expected.labels);
    const read = labels.filter(({ label }) => fields.some((field) => field.label === label));
    expect(read.length / labels.length).toBeGreaterThanOrEqual(0.8);
    // No label twice, and every part of a value stands on the page beside its label.
    expect(new Set(fields.map((field) => field.label)).size).toBe(fields.length);
    for (const { label, shown } of read) {
      const value = fields.find((field) => field.label === label)?.value ?? '';
      for (const part of value.split(', ')) expect(letters(shown)).toContain(letters(part));
    }
  });

  it.each(Object.entries(OTHERS))('%s is a page of kind %s', (file, kind) => {
    const { context } = readings.get(file) as PageReading;
    expect({ kind: context.kind, fields: context.fields, people: context.people }).toEqual({
      kind,
      fields: [],
      people: [],
    });
  });
});
