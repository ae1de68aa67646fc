import type { PageContext } from '../../domain/model/page-context';

type RecordType = NonNullable<PageContext['record']>['type'];

/** Words of addresses for kinds of records, English and the pinyin Chinese systems use. */
const TYPES: [RegExp, RecordType][] = [
  [
    /^(accounts?|compan(y|ies)|organi[sz]ations?|customers?|clients?|res\.partner|kehu|enterprises?)$/i,
    'account',
  ],
  [/^(contacts?|persons?|people|lianxiren)$/i, 'contact'],
  [/^(opportunit(y|ies)|deals?|potentials?|crm\.lead|shangji)$/i, 'opportunity'],
  [/^(leads?|xiansuo)$/i, 'lead'],
  [/^(cases?|tickets?|helpdesk\.ticket)$/i, 'case'],
  [/^(activit(y|ies)|tasks?|events?|calls?|meetings?|appointments?)$/i, 'activity'],
];

const ID_KEYS = /^(id|_?uid|record_?id|object_?id|entity_?id|account_?id|company_?id|contact_?id|oid|pk)$/i;
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** A number, UUID, 15/18-character key or long hexadecimal key; never a plain word. */
export function looksLikeId(text: string): boolean {
  if (UUID.test(text)) return true;
  if (/^\d{1,20}$/.test(text)) return true;
  if (/^[0-9a-z]{15}([0-9a-z]{3})?$/i.test(text)) return /\d/.test(text) && /[a-z]/i.test(text);
  return /^[0-9a-f]{12,64}$/i.test(text) && /\d/.test(text);
}

export function typeOfWord(word: string): RecordType | undefined {
  return TYPES.find(([pattern]) => pattern.test(word))?.[1];
}

export type RecordAddress = { id?: string; type?: RecordType; isNew: boolean; isList: boolean };

/** What an address says of the record it shows: path, query and hash route alike. */
export function recordAddress(url: URL): RecordAddress {
  const hash = url.hash.replace(/^#!?\/?/, '');
  const words: string[] = [];
  const params: [string, string][] = [];
  for (const part of [url.pathname.slice(1), url.search.slice(1), hash]) {
    // A hash may be a route, a query, or both: `#/deals/1/show?tab=2`, `#id=41&model=res.partner`.
    for (const piece of part.split('?')) {
      if (piece.includes('=')) params.push(...new URLSearchParams(piece));
      else words.push(...piece.split('/').filter(Boolean).map(safeDecode));
    }
  }
  const given = params.find(([key, value]) => ID_KEYS.test(key) && looksLikeId(value))?.[1];
  const inPath = words.findLast((word, i) => looksLikeId(word) && i > 0);
  const id = given ?? inPath;
  const named = [
    ...words,
    ...params
      .filter(([key]) => /^(model|etn|entity|object|objectapikey|module|type)$/i.test(key))
      .map(([, value]) => value),
  ];
  const type = named.map(typeOfWord).find((one) => one !== undefined);
  const isNew = words.some((word) => /^(new|create|add|edit-new)$/i.test(word)) && !id;
  const isList = named
    .concat(params.filter(([key]) => /view/i.test(key)).map(([, value]) => value))
    .some((word) => /^(list|kanban|grid|board|pipeline|calendar|pivot)$/i.test(word));
  return { isNew, isList, ...(id ? { id } : {}), ...(type ? { type } : {}) };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
