import { describe, expect, it } from 'vitest';
import { churn } from './churn';
import { inMemory } from './in-memory';
import { table } from './report';

describe('churn', () => {
  /** Lines as in the file; four customers met in January 1997, two of whom have come every month. */
  const customers = (comesAgain: (id: number) => boolean) =>
    [1, 2, 3, 4]
      .flatMap((id) => {
        const months = id <= 2 ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [1];
        const dates = months.map((month) => `19970${month}15`);
        return [...dates, ...(comesAgain(id) ? ['19980630'] : [])].map(
          (date) => ` 0000${id} 000${id} ${date}  1   29.33`,
        );
      })
      .join('\r\n');
  const rows = (comesAgain: (id: number) => boolean) =>
    churn.rows(inMemory({ 'contacts/cdnow_sample.txt': customers(comesAgain) }));

  it('is reached where the regular customers come again', () => {
    const [auc, brier] = rows((id) => id <= 2);
    expect(auc).toMatchObject({ figure: 1, n: 4, ok: true });
    expect(brier?.figure).toBeLessThan(0.16);
    expect(rows((id) => id <= 2).every((one) => one.ok)).toBe(true);
  });
  it('is MISSED where they do not', () => {
    const wrong = rows((id) => id > 2);
    expect(wrong[0]).toMatchObject({ figure: 0, ok: false });
    expect(wrong.filter((one) => one.ok)).toEqual([]);
    expect(table(wrong)).toContain('3 of 3 MISSED');
  });
  it('leaves out who was met later', () => {
    const later = ' 00005 0005 19971001  1   29.33';
    const text = `${customers(() => false)}\r\n${later}`;
    expect(churn.rows(inMemory({ 'contacts/cdnow_sample.txt': text }))[1]).toMatchObject({ n: 4 });
  });
});
