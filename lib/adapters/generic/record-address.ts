import type { PageContext } from '../../domain/model/page-context';

export type RecordType = NonNullable<PageContext['record']>['type'];

/** Words of addresses for kinds of records, English and the pinyin Chinese systems use. */
const TYPES: [RegExp, RecordType][] = [
  [
    /^(accounts?|compan(y|ies)|organi[sz]ations?|customers?|clients?|partners?|part(y|ies)|counterpart(y|ies)|third-?part(y|ies)|societe|kehu|enterprises?)$/i,
    'account',
  ],
  [/^(contacts?|persons?|people|lianxiren)$/i, 'contact'],
  [/^(opportunit(y|ies)|deals?|potentials?|crm\.lead|shangji)$/i, 'opportunity'],
  [/^(leads?|xiansuo)$/i, 'lead'],
  [/^(cases?|tickets?|helpdesk\.ticket)$/i, 'case'],
  [/^(activit(y|ies)|tasks?|events?|calls?|meetings?|appointments?)$/i, 'activity'],
];

/** Parameters that hold a record's key: those called so first, then any "…id" that is not the application's own. */
const ID_KEYS = [
  /^(_?id|_?uid|guid|record|(record|object|entity)_?id|oid|pk|key)$/i,
  /^(?!(s|ses|sess|session|menu|view|app|tab|portal|org|tenant|list|folder|action|template|page|window|user|layout|form|grid|parent|site|func|module|area)_?id$)[a-z_]*id$/i,
];
const UUID = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** A number, UUID, 15/18-character key or long hexadecimal key; never a plain word. */
export function looksLikeId(text: string): boolean {
  if (UUID.test(text)) return true;
  if (/^\d{1,20}$/.test(text)) return text !== '0';
  if (/^[0-9a-z]{15}([0-9a-z]{3})?$/i.test(text)) return /\d/.test(text) && /[a-z]/i.test(text);
  if (/^[0-9a-f]{12,64}$/i.test(text)) return /\d/.test(text);
  // ULID and the like: long, letters and several figures, no words joined by hyphens.
  return /^[0-9a-z_]{16,40}$/i.test(text) && /[a-z]/i.test(text) && (text.match(/\d/g)?.length ?? 0) > 2;
}

export function typeOfWord(word: string): RecordType | undefined {
  // `party.party`, `card.php`: the part that names the kind.
  const parts = [word, ...word.split('.'), word.replace(/obj(ect)?$/i, '')];
  return parts.map((part) => TYPES.find(([pattern]) => pattern.test(part))?.[1]).find(Boolean);
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
      if (/^[^/=]+=/.test(piece)) params.push(...new URLSearchParams(piece));
      else words.push(...piece.split('/').filter(Boolean).map(safeDecode));
    }
  }
  const given = ID_KEYS.map(
    (keys) => params.find(([key, value]) => keys.test(key) && looksLikeId(value))?.[1],
  ).find(Boolean);
  const inPath = words.findLast((word, i) => looksLikeId(word) && i > 0);
  const id = given ?? inPath;
  const named = [
    ...words,
    ...params
      .filter(([key]) => /^(model|etn|entity|object|objectapikey|module|type)$/i.test(key))
      .map(([, value]) => value),
  ];
  const type = named.map(typeOfWord).find((one) => one !== undefined);
  const values = params.map(([, value]) => value);
  const isNew =
    !id && [...words, ...values].some((word) => /^(new|create|add|edit-new|editview)$/i.test(word));
  const isList = named
    .concat(params.filter(([key]) => /view/i.test(key)).map(([, value]) => value))
    .some((word) => /^(list|listview|kanban|grid|board|pipeline|calendar|pivot)$/i.test(word));
  return { isNew, isList, ...(id ? { id } : {}), ...(type ? { type } : {}) };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
