/**
 * Text that the user picked on a page with the menu or the keyboard. The background keeps it for the panel, which may
 * open later; whoever takes it out validates it first. It belongs to one tab at one address and is shown nowhere else.
 */
import * as z from 'zod/mini';

/** As long as a note may be: some seven printed pages. What is longer is cut, and the panel says so. */
export const PICKED_CHARACTERS = 20_000;

/** Addresses are compared as far as a reading carries them. */
const ADDRESS_CHARACTERS = 4_000;

export const Picked = z.object({
  /** Of two picks of the same words the second is shown again. */
  id: z.string(),
  tabId: z.int(),
  /** The tab's address when it was picked; absent where the browser keeps it to itself. */
  url: z.optional(z.string()),
  title: z.string(),
  /** Empty where nothing was selected. */
  text: z.string().check(z.maxLength(PICKED_CHARACTERS)),
  /** How long the selection was. */
  length: z.int(),
  /** False where the browser let us read nothing of the page. */
  readable: z.boolean(),
});
export type Picked = z.infer<typeof Picked>;

/** A selection as read in the page, perhaps only its beginning; its full length; the address it was read at. */
export type Selected = { text: string; length: number; url?: string };

/** A tab and what it shows. */
export type Place = { tabId: number; url?: string };

const address = (url: string | undefined) => (url ? { url: url.slice(0, ADDRESS_CHARACTERS) } : {});

export function placeAt(tabId: number, url: string | undefined): Place {
  return { tabId, ...address(url) };
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

/** The same words, however they are spaced; one of the two may have been cut. */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [squeeze(one), squeeze(other)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** The end of a sentence or line. A point needs a space behind it: `1.2` is no end. */
const ENDS = /[.!?](?=\s)|[。！？；\n]/g;
/** How much may be given up so as to end with a sentence. */
const LOOK_BACK = 2_000;

/**
 * Cut at the end of a sentence, else between two words: half of `1,200,000` would be another figure. `length` is that
 * of the whole selection, of which `text` may be the beginning only.
 */
export function cutPicked(text: string, length: number): string {
  if (length <= PICKED_CHARACTERS) return text.trim();
  const head = text.trimStart().slice(0, PICKED_CHARACTERS);
  const from = Math.max(0, head.length - LOOK_BACK);
  const end = [...head.slice(from).matchAll(ENDS)].at(-1);
  const kept = end ? from + end.index + 1 : head.search(/\s\S*$/);
  return head
    .slice(0, kept > 0 ? kept : head.length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

/**
 * The menu's own text has lost its line breaks, which the readers go by: where the page gives the same words, the
 * page's are taken. Where it cannot be read, or says something else, the menu's stand.
 */
export function pickText(input: {
  id: string;
  tab: { id: number; url?: string; title?: string };
  menu?: { text: string } | undefined;
  read: Selected | null;
}): Picked {
  const { id, tab, menu, read } = input;
  const own = menu && { text: menu.text, length: menu.text.length };
  const taken = own && !(read && sameWords(read.text, own.text)) ? own : read;
  return {
    id,
    tabId: tab.id,
    ...address(own ? tab.url : (read?.url ?? tab.url)),
    title: (tab.title ?? '').slice(0, 300),
    text: cutPicked(taken?.text ?? '', taken?.length ?? 0),
    length: taken?.length ?? 0,
    readable: Boolean(taken),
  };
}

/** What the panel has in hand: the last pick of each tab, and whether it has been on the screen. */
export type InHand = { picked: Picked; shown: boolean }[];

export function addPicked(hand: InHand, picked: Picked): InHand {
  if (hand.some((one) => one.picked.id === picked.id)) return hand;
  return [...hand.filter((one) => one.picked.tabId !== picked.tabId), { picked, shown: false }];
}

/** Exactly where it was picked; an address that is not known matches none that is. */
export function pickedAt(hand: InHand, place: Place | null): Picked | null {
  const here = ({ picked }: InHand[number]) => picked.tabId === place?.tabId && picked.url === place.url;
  return hand.find(here)?.picked ?? null;
}

/** Marks what is shown at this place, and lets go of what was shown in this tab at another address. */
export function settle(hand: InHand, place: Place | null): InHand {
  const here = pickedAt(hand, place);
  const lapsed = (one: InHand[number]) =>
    one.shown && one.picked.tabId === place?.tabId && one.picked !== here;
  if (!hand.some((one) => lapsed(one) || (one.picked === here && !one.shown))) return hand;
  return hand
    .filter((one) => !lapsed(one))
    .map((one) => (one.picked === here ? { ...one, shown: true } : one));
}

/** A tab loads another page: what carries no address can no longer be told from that page's own. */
export function dropUnaddressed(hand: InHand, tabId: number): InHand {
  const kept = hand.filter(({ picked }) => picked.tabId !== tabId || picked.url !== undefined);
  return kept.length === hand.length ? hand : kept;
}
