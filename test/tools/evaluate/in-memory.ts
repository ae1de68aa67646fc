import { type Data, MissingFileError } from './data';

/** Files as a test writes them. */
export function inMemory(files: Record<string, string>): Data {
  return {
    text(file) {
      const text = files[file];
      if (text === undefined) throw new MissingFileError(`${file} is not there`);
      return text;
    },
  };
}
