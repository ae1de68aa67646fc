import { describe, expect, it } from 'vitest';
import {
  addPicked,
  cutPicked,
  dropUnaddressed,
  type InHand,
  Picked,
  PICKED_CHARACTERS,
  pickedAt,
  pickText,
  placeAt,
  sameWords,
  settle,
} from '../../lib/messages/picked';

const URL_A = 'https://crm.example/a';
const URL_B = 'https://crm.example/b';

function picked(over: Partial<Picked> = {}): Picked {
  const text = over.text ?? 'DSCR 1.12x';
  return {
    id: 'p1',
    tabId: 7,
    url: URL_A,
    title: 'A',
    text,
    length: text.length,
    readable: true,
    ...over,
  };
}

describe('what is taken for the selection', () => {
  const tab = { id: 7, url: URL_A, title: 'Account' };
  it.each([
    {
      what: 'the menu’s text on a page that cannot be read',
      menu: 'DSCR 1.12x Tenor 12 years',
      read: null,
      gives: { text: 'DSCR 1.12x Tenor 12 years', readable: true },
    },
    {
      what: 'the page’s own text, with its lines, where it is the menu’s',
      menu: 'DSCR 1.12x Tenor 12 years',
      read: 'DSCR 1.12x\nTenor 12 years',
      gives: { text: 'DSCR 1.12x\nTenor 12 years' },
    },
    {
      what: 'the menu’s text where the page has moved its selection',
      menu: 'DSCR 1.12x',
      read: 'something else',
      gives: { text: 'DSCR 1.12x' },
    },
    {
      what: 'the menu’s text where the page says that nothing is selected',
      menu: 'DSCR 1.12x',
      read: '',
      gives: { text: 'DSCR 1.12x' },
    },
    { what: 'the page’s text for the keyboard', read: ' 期限12年 ', gives: { text: '期限12年', length: 7 } },
    { what: 'nothing, said so', read: '', gives: { text: '', readable: true } },
    { what: 'nothing, since it could not be read', read: null, gives: { text: '', readable: false } },
  ])('$what', ({ menu, read, gives }) => {
    const made = pickText({
      id: 'p1',
      tab,
      menu: menu === undefined ? undefined : { text: menu },
      read: read === null ? null : { text: read, length: read.length, url: URL_A },
    });
    expect(made).toMatchObject({ id: 'p1', tabId: 7, url: URL_A, title: 'Account', ...gives });
    expect(Picked.safeParse(made).success).toBe(true);
  });

  it('stands at the address at which it was read', () => {
    const read = { text: 'x', length: 1, url: URL_B };
    expect(pickText({ id: 'p1', tab, read }).url).toBe(URL_B);
    expect(pickText({ id: 'p1', tab, menu: { text: 'x' }, read }).url).toBe(URL_A);
    expect(pickText({ id: 'p1', tab: { id: 7 }, menu: { text: 'x' }, read: null })).not.toHaveProperty('url');
  });
});

describe('a long selection', () => {
  const sentence = 'The tenor is 12.5 years. ';
  const long = (text: string) => text.repeat(Math.ceil((PICKED_CHARACTERS * 1.5) / text.length));
  it('ends with a sentence, and its length is kept', () => {
    const text = long(sentence);
    const made = pickText({ id: 'p1', tab: { id: 7 }, menu: { text }, read: null });
    expect(made.text.length).toBeLessThanOrEqual(PICKED_CHARACTERS);
    expect(made.text.length).toBeGreaterThan(PICKED_CHARACTERS - 100);
    expect(made.text.endsWith('12.5 years.')).toBe(true);
    expect(made.length).toBe(text.length);
  });
  it('is cut as well where only its beginning was read', () => {
    const whole = `Terms: ${long(sentence)}`;
    const made = pickText({
      id: 'p1',
      tab: { id: 7 },
      read: { text: whole.slice(0, PICKED_CHARACTERS), length: whole.length },
    });
    expect(made.text.endsWith('12.5 years.')).toBe(true);
    expect(made.length).toBe(whole.length);
  });
  it('never ends within a figure, a word or a sign of two halves', () => {
    const figures = cutPicked(long('1,200,000 '), 30_000);
    expect(figures.endsWith('1,200,000')).toBe(true);
    expect(cutPicked(long('贷款期限为十二年。'), 30_000).endsWith('十二年。')).toBe(true);
    expect(cutPicked(`a${long('😀')}`, 30_001)).toMatch(/😀$/u);
    expect(cutPicked(`a${long('😀')}`, 30_001)).not.toMatch(/[\uD800-\uDBFF]$/);
  });
  it('short enough, is left alone', () => {
    expect(cutPicked('1.12x\nof', 8)).toBe('1.12x\nof');
  });
});

describe('the same words', () => {
  it.each([
    ['a b\nc', 'a bc', true],
    ['a b c', 'a b', true],
    ['a b c', 'b c', false],
    ['a', '', false],
    ['', '', false],
  ])('%j and %j: %s', (one, other, same) => expect(sameWords(one, other)).toBe(same));
});

describe('where it is shown', () => {
  const hand = addPicked([], picked());
  it.each([
    { what: 'the tab and address it was picked at', place: placeAt(7, URL_A), shown: true },
    { what: 'another tab at the same address', place: placeAt(8, URL_A), shown: false },
    { what: 'the same tab at another address', place: placeAt(7, URL_B), shown: false },
    { what: 'the same tab at an address we are not told', place: placeAt(7, undefined), shown: false },
    { what: 'no tab', place: null, shown: false },
  ])('$what: $shown', ({ place, shown }) => expect(pickedAt(hand, place) !== null).toBe(shown));

  it('an address longer than a reading carries is still the same', () => {
    const url = `${URL_A}?${'x'.repeat(5000)}`;
    const made = pickText({ id: 'p1', tab: { id: 7, url }, menu: { text: 'x' }, read: null });
    expect(pickedAt(addPicked([], made), placeAt(7, url.slice(0, 4000)))).toBe(made);
  });

  it('a page whose address we are not told keeps it until the tab loads another', () => {
    const { url: _url, ...rest } = picked();
    const unaddressed = addPicked([], rest);
    expect(pickedAt(unaddressed, placeAt(7, undefined))).toEqual(rest);
    expect(dropUnaddressed(unaddressed, 8)).toBe(unaddressed);
    expect(dropUnaddressed(unaddressed, 7)).toEqual([]);
    expect(dropUnaddressed(hand, 7)).toBe(hand);
  });
});

describe('once', () => {
  const at = (place: ReturnType<typeof placeAt>, hand: InHand) => settle(hand, place);
  it('waits for its page, however many others come first', () => {
    let hand = addPicked([], picked());
    hand = at(placeAt(7, URL_B), at(placeAt(8, URL_A), hand));
    expect(pickedAt(at(placeAt(7, URL_A), hand), placeAt(7, URL_A))?.id).toBe('p1');
  });
  it('does not come back to a page that was left', () => {
    let hand = at(placeAt(7, URL_A), addPicked([], picked()));
    hand = at(placeAt(7, URL_B), hand);
    expect(hand).toEqual([]);
  });
  it('stays while another tab is looked at', () => {
    const hand = at(placeAt(8, URL_B), at(placeAt(7, URL_A), addPicked([], picked())));
    expect(pickedAt(hand, placeAt(7, URL_A))?.id).toBe('p1');
  });
  it('settles: a second time changes nothing', () => {
    const hand = at(placeAt(7, URL_A), addPicked([], picked()));
    expect(at(placeAt(7, URL_A), hand)).toBe(hand);
    expect(settle(hand, null)).toBe(hand);
  });
  it('heard of twice it is one, a newer one of the tab takes its place, another tab’s stands beside it', () => {
    const hand = addPicked([], picked());
    expect(addPicked(hand, picked())).toBe(hand);
    const newer = addPicked(hand, picked({ id: 'p2' }));
    expect(newer.map((one) => one.picked.id)).toEqual(['p2']);
    expect(addPicked(newer, picked({ id: 'p3', tabId: 8 })).map((one) => one.picked.id)).toEqual([
      'p2',
      'p3',
    ]);
  });
});

describe('what is refused from the storage', () => {
  it.each([
    null,
    'text',
    {},
    { ...picked(), text: 'x'.repeat(PICKED_CHARACTERS + 1) },
    { ...picked(), tabId: '7' },
    { ...picked(), url: 7 },
  ])('case %#', (stored) => expect(Picked.safeParse(stored).success).toBe(false));
});
