import { looksLikeId, recordAddress, typeOfWord } from '../generic/record-address';

/** Parts of a query that say what kind of page it is. */
const KIND_KEYS =
  /^(_?task|_?action|model|etn|entity|object|objectapikey|module|type|pagetype|view_type|page|route)$/i;

export type AddressPattern = {
  host: string;
  /** Path, kind and hash route with `{id}` in the place of the record's number. */
  path: string;
  id?: string;
  type?: NonNullable<ReturnType<typeof recordAddress>['type']>;
};

/** A key such as mail systems make: long, and of a kind nobody types. */
function opaque(word: string): boolean {
  return (
    word.length >= 12 && /^[\w-]+$/.test(word) && (/\d/.test(word) || /[a-z][A-Z].*[a-z][A-Z]/.test(word))
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Which of the words is the record: its number, else a key, else the name after the word for its kind. */
function idIn(words: string[], known: string | undefined): string | undefined {
  if (known) return known;
  const key = words.findLast((word, i) => i > 0 && (looksLikeId(word) || opaque(word)));
  if (key) return key;
  const kind = words.findLastIndex((word) => typeOfWord(word) !== undefined);
  const next = kind < 0 ? undefined : words[kind + 1];
  return next && !/^(list|new|create|edit|view|show|detail|details)$/i.test(next) ? next : undefined;
}

/** The address as all records of one kind share it. Of two addresses that give the same, the pages are alike. */
export function addressPattern(url: URL): AddressPattern {
  const hash = /[/=]/.test(url.hash) ? url.hash.slice(1) : '';
  const routes = [url.pathname + url.search, hash];
  const words = routes.flatMap((route) =>
    (route.split('?')[0] ?? '').split('/').filter(Boolean).map(decoded),
  );
  const address = recordAddress(url);
  const id = idIn(
    words.flatMap((word) => (word.includes('=') ? [] : [word])),
    address.id,
  );
  let left = id ? 1 : 0;
  const put = (word: string) => {
    if (word !== id) return word;
    left = 0;
    return '{id}';
  };
  // From the end, for a number may stand twice and the record's is the last.
  const parts = routes.toReversed().map((route) => {
    const [path = '', query = ''] =
      route.includes('?') || !route.includes('=') ? route.split('?') : ['', route];
    const pieces = path
      .split('/')
      .toReversed()
      .map((piece) => (left ? put(decoded(piece)) : piece))
      .toReversed();
    const kept = [...new URLSearchParams(query)]
      .filter(([key, value]) => KIND_KEYS.test(key) || value === id)
      .map(([key, value]) => `${key}=${value === id ? '{id}' : value}`)
      .toSorted();
    return pieces.join('/') + (kept.length ? `?${kept.join('&')}` : '');
  });
  const [inHash = '', inPath = ''] = parts;
  return {
    host: url.host,
    path: `${inPath || '/'}${inHash ? `#${inHash}` : ''}`.slice(0, 1000),
    ...(id ? { id } : {}),
    ...(address.type ? { type: address.type } : {}),
  };
}
