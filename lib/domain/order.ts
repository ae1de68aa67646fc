/** Order of two texts by their code units: the same on every machine, whatever its language, and quick. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two moments in time: as texts they compare wrongly where their offsets differ. */
export function compareMoments(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** Order of two rows without an id, by all that they say; it only has to be the same everywhere. */
export function compareRows(a: object, b: object): number {
  return compare(JSON.stringify(a), JSON.stringify(b));
}

/** The rows in the order of their ids: the same wherever they come from. */
export function byId<Row extends { id: string }>(a: Row, b: Row): number {
  return compare(a.id, b.id);
}
