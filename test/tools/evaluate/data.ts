import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

/** The public data by path inside its folder, such as `crm/sales_pipeline.csv`. */
export type Data = {
  /** Throws {@link MissingFileError}. */
  text: (file: string) => string;
};

export class MissingFileError extends Error {}

export function dataFolder(root: string): Data {
  return {
    text(file) {
      try {
        return readFileSync(path.join(root, file), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        throw new MissingFileError(`${file} is not there`);
      }
    },
  };
}

/** Rows of a CSV file with a header line, quoted values included. */
export function csv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  const [first] = errors;
  if (first) throw new Error(`line ${(first.row ?? 0) + 2}: ${first.message}`);
  return data;
}

/** Rows of a file whose values hold neither separator nor quotes. */
export function split(text: string, separator: string | RegExp): string[][] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.split(separator));
}
