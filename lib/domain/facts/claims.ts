/**
 * Which characters of a text a reading already rests on. Asking costs the length of the piece asked about, not
 * the number of readings so far, so that a long text takes time in proportion to its length.
 */
export function claims(length: number) {
  // Most readers claim nothing in most texts.
  let taken: Uint8Array | undefined;
  return {
    isFree: (start: number, end: number): boolean => !taken?.subarray(start, end).includes(1),
    take: (start: number, end: number): void => {
      taken ??= new Uint8Array(length);
      taken.fill(1, start, end);
    },
  };
}
