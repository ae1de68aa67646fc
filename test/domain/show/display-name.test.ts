import { describe, expect, it } from 'vitest';
import { displayNames } from '../../../lib/domain/show/display-name';

describe('displayNames', () => {
  it.each<[string[], 'en' | 'zh', string[]]>([
    [['Haisheng', '海晟', 'HRE'], 'zh', ['海晟', 'Haisheng', 'HRE']],
    [['海晟', 'Haisheng', 'HRE'], 'en', ['Haisheng', '海晟', 'HRE']],
    [['Haisheng', '海晟'], 'en', ['Haisheng', '海晟']],
    [['海晟', '海晟集团', 'Haisheng'], 'zh', ['海晟', '海晟集团', 'Haisheng']],
    // One Chinese character is enough to make a name Chinese.
    [['HRE海晟', 'HRE'], 'en', ['HRE', 'HRE海晟']],
    // None in the reader's language: as entered.
    [['Haisheng', 'HRE'], 'zh', ['Haisheng', 'HRE']],
    [['海晟'], 'en', ['海晟']],
    [[], 'en', []],
  ])('%j for a reader of %s: %j', (names, language, wanted) => {
    const before = [...names];
    expect(displayNames(names, language)).toEqual(wanted);
    expect(names).toEqual(before);
  });
});
