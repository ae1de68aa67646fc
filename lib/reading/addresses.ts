import { addressParser } from 'postal-mime';

export type Address = { name?: string; email: string };

/** Separators and brackets of Chinese typesetting, and Outlook's `[mailto:…]`, in the form RFC 5322 knows. */
function plain(header: string): string {
  return header
    .replaceAll('；', ';')
    .replaceAll('，', ',')
    .replaceAll('＜', '<')
    .replaceAll('＞', '>')
    .replaceAll('＠', '@')
    .replaceAll(/\s*\[mailto:([^\]\s]+)\]/gi, ' <$1>');
}

/**
 * Outlook separates people by semicolons and writes `Smith, John <j@x.example>` without quotes; RFC 5322 would
 * read two people there. Where semicolons stand outside quotes, each part is one person.
 */
function parts(header: string): string[] {
  const pieces = header.match(/(?:[^;"]|"(?:[^"\\]|\\.)*")+/g) ?? [];
  const mails = pieces.filter((piece) => piece.includes('@')).length;
  return mails > 1 || (mails === 1 && pieces.length > 1) ? pieces : [header];
}

/** `Smith, John <j@x.example>`: one address, and a comma in the words before it. */
function quoteLonelyName(part: string): string {
  const found = /^\s*([^"<>@]+,[^"<>@]+?)\s*<([^<>]+@[^<>]+)>\s*$/.exec(part);
  return found ? `"${found[1]?.trim()}" <${found[2]}>` : part;
}

/**
 * The people of an address header as pages show it: `"Wang, Wei" <wei@x.example>` is one person, full-width
 * separators and encoded words are understood. Entries without an address are left out.
 */
export function parseAddresses(header: string): Address[] {
  return parts(plain(header)).flatMap((part) =>
    addressParser(quoteLonelyName(part), { flatten: true }).flatMap(({ name, address }) => {
      const email = (address ?? '').trim().replace(/[>\]).,;]+$/, '');
      if (!/^[^\s@<>]+@[^\s@<>]+$/.test(email)) return [];
      const shown = (name ?? '').trim().replace(/^['"]|['"]$/g, '');
      return [{ email, ...(shown && shown !== email ? { name: shown } : {}) }];
    }),
  );
}
