import { describe, expect, it } from 'vitest';
import { isMoment } from '../../lib/domain/model/base';

describe('isMoment', () => {
  it.each(['2026-03-31', '2026-03-31T09:00:00Z', '2026-03-31T09:00+08:00', '2024-02-29'])(
    'takes %s',
    (text) => {
      expect(isMoment(text)).toBe(true);
    },
  );
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '31/03/2026', '2026-03-31T09:00:00', '', '2026'])(
    'refuses %s',
    (text) => {
      expect(isMoment(text)).toBe(false);
    },
  );
});
