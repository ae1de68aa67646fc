import { isClosing, nameAfterClosing } from './closings';
import { EMAIL, isAddress, WEBSITE } from './contact-line';
import { isDeviceLine } from './device';
import { linesOf } from './lines';
import { isUnit, organisationGrade } from './organisation-words';
import { isChineseName, isWesternName, nameTokens } from './person-name';
import { phonesIn } from './phones';
import { isRule } from './separator';
import { partsOf } from './signature-line';
import { isTitle, splitTitle } from './title';

/** A piece of a signature and where it stands. */
export type Piece = { text: string; start: number; end: number };

/** What a signature says of who signed. What is not sure is left out. */
export type Signature = {
  /** The full name as first written. */
  name?: Piece;
  /** The same person's name in the other script: "陈志远 Zhiyuan Chen". */
  otherName?: Piece;
  jobTitle?: Piece;
  organisation?: Piece;
  phones: Piece[];
  emails: Piece[];
  address?: Piece;
  website?: Piece;
};

const LABELLED_ADDRESS = /^(?:地\s*址|add(?:r(?:ess)?)?)\s*[.]?\s*[:：]\s*/i;

/** The first place of `text` at or after `from` as a piece of the signature. */
function pieceAt(signature: string, text: string, from: number): Piece {
  const start = Math.max(signature.indexOf(text, from), 0);
  return { text, start, end: start + text.length };
}

/** `nordlys-infra` in `ingrid@mail.nordlys-infra.example`: the label that names the firm. */
function hostLabels(emails: Piece[], website: Piece | undefined): string[] {
  const hosts = emails.map(({ text }) => text.slice(text.search(/[@＠]/) + 1));
  if (website)
    hosts.push(
      website.text
        .replace(/^https?:\/\//i, '')
        .replace(/^www\./i, '')
        .split(/[/:?#]/)[0] ?? '',
    );
  return hosts
    .flatMap((host) => host.toLowerCase().split('.').slice(0, -1))
    .filter((label) => label.length > 3);
}

/** True where a line's first words are what the mail's domain is made of: "Nordlys Infrastructure" and nordlys-infra. */
function fitsHost(text: string, labels: string[]): boolean {
  if (!/^\p{Lu}/u.test(text) || text.length > 60) return false;
  const [first = '', ...others] = nameTokens(text);
  const whole = [first, ...others].join('');
  return labels.some((label) => {
    const bare = label.replaceAll('-', '');
    return (
      bare === whole ||
      (first.length > 3 &&
        bare.startsWith(first) &&
        (bare === first ||
          others.some((word) => bare.slice(first.length, first.length + 4).startsWith(word.slice(0, 3)))))
    );
  });
}

function takeName(part: string): { name: string; other?: string; rest?: string } | null {
  const plain = part.replace(/[,，]$/, '').trim();
  if (isChineseName(plain)) return { name: plain };
  const han =
    /^(\p{Script=Han}[\p{Script=Han} ]*?)\s*[(（/]?\s*(\p{Lu}[\p{Script=Latin} .'’-]+?)[)）]?$/u.exec(plain);
  if (han?.[1] && han[2] && isChineseName(han[1]) && isWesternName(han[2]))
    return { name: han[1], other: han[2] };
  const latin = /^(\p{Lu}[\p{Script=Latin} .,'’-]+?)\s*[(（/]?\s*(\p{Script=Han}{2,4})[)）]?$/u.exec(plain);
  if (latin?.[1] && latin[2] && isChineseName(latin[2]) && isWesternName(latin[1], 1))
    return { name: latin[1], other: latin[2] };
  if (isWesternName(plain) && !isTitle(plain) && !organisationGrade(plain)) return { name: plain };
  const split = splitTitle(plain);
  if (split && isChineseName(split.name)) return { name: split.name, rest: split.title };
  const comma = /^([^,，]+)[,，]\s*(.+)$/u.exec(plain);
  if (
    comma?.[1] &&
    comma[2] &&
    isWesternName(comma[1]) &&
    !organisationGrade(plain) &&
    (isTitle(comma[2]) || organisationGrade(comma[2]))
  )
    return { name: comma[1], rest: comma[2] };
  return null;
}

/** "Partner, Nordlys Infrastructure Partners", "CFO @ Acme", "Partner at Acme Ltd": title and firm in one. */
function takeTitle(part: string): { title: string; firm?: string } | null {
  const at = /^(.+?)(?:\s+(?:@|at)\s+|\s*[,，]\s*)(.+)$/u.exec(part);
  if (at?.[1] && at[2] && isTitle(at[1])) {
    const joined = part.slice(at[1].length, part.length - at[2].length);
    if (organisationGrade(at[2]) && !isUnit(at[2])) return { title: at[1], firm: at[2] };
    if (/@|at/.test(joined) && /^\p{Lu}/u.test(at[2]))
      return { title: at[1], firm: at[2].replace(/\s*!+$/, '') };
  }
  return isTitle(part) ? { title: part.replace(/[,，]$/, '') } : null;
}

/** Reads a signature's block, as `mailParts` finds it. Positions are those of the text as given. */
export function readSignature(text: string): Signature {
  const found: Signature = { phones: phonesIn(text), emails: [] };
  for (const one of text.matchAll(EMAIL)) {
    if (found.emails.every((known) => known.text.toLowerCase() !== one[0].toLowerCase()))
      found.emails.push({ text: one[0], start: one.index, end: one.index + one[0].length });
  }
  const site = [...text.matchAll(WEBSITE)].find((one) => !/linkedin|facebook|twitter|aka\.ms/i.test(one[0]));
  if (site) {
    const url = site[0].replace(/[.,;/]+$/, '');
    found.website = { text: url, start: site.index, end: site.index + url.length };
  }
  const labels = hostLabels(found.emails, found.website);
  let kindOnly: Piece | undefined;
  let lines = 0;
  for (const line of linesOf(text)) {
    const bare = line.text.trim();
    if (!bare || isClosing(bare) || isDeviceLine(line) || isRule(line, 2)) continue;
    lines += 1;
    const address = bare.replace(LABELLED_ADDRESS, '');
    if (
      !found.address &&
      (address !== bare ? address.length > 5 : isAddress(bare) && !organisationGrade(bare))
    ) {
      found.address = pieceAt(text, address, line.start);
      continue;
    }
    const queue = partsOf(nameAfterClosing(bare) ?? bare.replace(/^[-–—~]\s*(?=\p{L})/u, ''));
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      if (part.length > 90 || part.search(EMAIL) >= 0 || part.search(WEBSITE) >= 0) continue;
      // A name stands at the top: below it firms and places look like names.
      const named = found.name && found.otherName ? null : takeName(part);
      if (named && !found.name && lines <= 4) {
        found.name = pieceAt(text, named.name, line.start);
        if (named.other) found.otherName = pieceAt(text, named.other, line.start);
        if (named.rest) queue.unshift(named.rest);
        continue;
      }
      if (
        named &&
        found.name &&
        !found.otherName &&
        isChineseName(named.name) !== isChineseName(found.name.text) &&
        lines <= 4
      ) {
        found.otherName = pieceAt(text, named.name, line.start);
        continue;
      }
      const titled = found.jobTitle ? null : takeTitle(part);
      if (titled && !(organisationGrade(part) === 'legal')) {
        found.jobTitle = pieceAt(text, titled.title, line.start);
        if (titled.firm) found.organisation ??= pieceAt(text, titled.firm, line.start);
        continue;
      }
      if (found.organisation) continue;
      const plain = part.replace(/[,，]$/, '');
      const grade = organisationGrade(plain);
      if (grade === 'legal' || (grade === null && fitsHost(plain, labels)))
        found.organisation = pieceAt(text, plain, line.start);
      else if (grade === 'kind' && !isTitle(plain)) kindOnly ??= pieceAt(text, plain, line.start);
    }
  }
  if (!found.organisation && kindOnly && (!isUnit(kindOnly.text) || fitsHost(kindOnly.text, labels)))
    found.organisation = kindOnly;
  return found;
}
