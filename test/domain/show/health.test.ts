import { describe, expect, it } from 'vitest';
import { health } from '../../../lib/domain/show/health';
import { page } from '../match/page';

const MAIL = { subject: 'Waiver', body: 'Words', attachments: [] };

describe('health', () => {
  it('of a mail: what is there is found, whatever the reader said of it', () => {
    const context = page({
      kind: 'email',
      people: [{ role: 'from', name: 'Harriet Cole', email: 'h@ridgeway.example' }],
      email: { ...MAIL, sentAt: '2026-11-01' },
      missing: ['recipients', 'sender.name', 'threadId'],
    });
    expect(health(context)).toEqual({
      found: ['sender.name', 'sender.email', 'subject', 'sentAt', 'body'],
      missed: ['recipients', 'threadId'],
      failed: [],
    });
  });

  it('of a record: a type of its own, contacts and owner apart', () => {
    const context = page({
      kind: 'record',
      people: [{ role: 'owner', name: 'Lin Wanqing' }],
      record: { type: 'other', name: 'Ridgeway' },
      fields: [],
      missing: ['record.id', 'record.type', 'fields'],
    });
    expect(health(context)).toEqual({
      found: ['record.name', 'owner'],
      missed: ['record.id', 'record.type', 'fields'],
      failed: [],
    });
  });

  it('names readers that failed, and each miss once', () => {
    const context = page({
      kind: 'email',
      email: { ...MAIL, subject: '' },
      missing: ['subject', 'subject', 'adapter.gmail'],
    });
    expect(health(context)).toEqual({ found: ['body'], missed: ['subject'], failed: ['gmail'] });
  });

  it.each(['list', 'other'] as const)('expects nothing of a page of kind %s', (kind) => {
    expect(health(page({ kind, missing: ['readable'] }))).toBeNull();
  });
});
