/** Bytes of old Chinese charsets, which Node only reads. */
export type Charset = 'utf-8' | 'gb18030' | 'big5';

const tables = new Map<Charset, Map<string, [number, number]>>();

/** Every two-byte character of a charset, from what its decoder makes of each pair of bytes. */
function tableOf(charset: Charset): Map<string, [number, number]> {
  const known = tables.get(charset);
  if (known) return known;
  const decoder = new TextDecoder(charset, { fatal: true });
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      try {
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if (!table.has(character)) table.set(character, [lead, trail]);
      } catch {
        // No character stands at these two bytes.
      }
    }
  }
  tables.set(charset, table);
  return table;
}

/** The text in the charset's bytes; throws where the charset's two-byte part lacks a character. */
export function encodeText(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes: number[] = [];
  for (const character of text) {
    if (character < '\u0080') bytes.push(character.charCodeAt(0));
    else {
      const pair = tableOf(charset).get(character);
      if (!pair) throw new Error(`${charset} has no two bytes for ${character}`);
      bytes.push(...pair);
    }
  }
  return Buffer.from(bytes);
}
