import { HEADER_LABELS, type HeaderRole } from './header-labels';
import { isBlank, type Line, LOOK } from './lines';

const ROLE = new Map(
  Object.entries(HEADER_LABELS).flatMap(([role, labels]) =>
    labels.map((label) => [label, role as HeaderRole] as const),
  ),
);

/** A label at a line's beginning; a rule of dashes (DingTalk) or a table's bar (NetEase) may stand before it. */
const FIRST =
  /^[\s\u3000>*|｜]*(?:[-_─—=]{4,}[\s\u3000]*)?\*?([\p{L}\u3000 -]{1,14}?)[\s\u3000*]*([:：|｜\t]|\s{2,})/u;

/** A further label in the same line: "From: … Date: … Subject: …", "发件人：… 日期：…". */
const FURTHER =
  /[\s\u3000](from|sent|date|to|cc|subject|objet|发\s?送\s?时\s?间|發送時間|发送日期|日[\s\u3000]*期|时\s?间|時間|收\s?件\s?人|收件者|抄\s?送|主[\s\u3000]*[题題旨])[\s\u3000]*[:：]/giu;

const ADDRESS = /[^\s@<>:：,;，；]+@[^\s@<>:：,;，；]+/;

function roleOf(label: string): HeaderRole | undefined {
  return ROLE.get(label.replaceAll(/[\s\u3000*]/g, '').toLowerCase());
}

/** What the line says of a mail's header, in order; none for any other line. `loose`: tabs and bars part label and value. */
function rolesIn(text: string, loose: boolean): HeaderRole[] {
  const look = text.slice(0, LOOK);
  const first = FIRST.exec(look);
  const role = first && (loose || /[:：]/.test(first[2] ?? '')) ? roleOf(first[1] ?? '') : undefined;
  if (!first || !role) return [];
  const rest = look.slice(first[0].length);
  return [role, ...[...rest.matchAll(FURTHER)].flatMap((found) => roleOf(found[1] ?? '') ?? [])];
}

/** True where a line may begin such a block: by its label alone. */
export function startsHeader(line: Line | undefined, loose = false): boolean {
  const [role] = line ? rolesIn(line.text, loose) : [];
  return role === 'from' || role === 'sent' || role === 'to' || role === 'subject';
}

/** Values wrapped to a line of their own stay with the label above: at most this many in a row. */
const WRAPPED = 2;

/**
 * The line after a block of header lines that begins at `at`, or `at` where none does. `sure` where a line such as
 * "-----Original Message-----" stands above: then one label is enough.
 */
export function headerBlockEnd(lines: Line[], at: number, sure: boolean): number {
  if (!startsHeader(lines[at], sure)) return at;
  const roles = new Set<HeaderRole>();
  let end = at;
  let address = false;
  let wrapped = 0;
  for (let i = at; i < lines.length && i < at + 24; i += 1) {
    const line = lines[i];
    if (!line) break;
    if (isBlank(line)) {
      // Some programs leave lines free between the labels.
      const next = [1, 2].find((skip) => !isBlank(lines[i + skip]));
      if (next && rolesIn(lines[i + next]?.text ?? '', sure).some((role) => !roles.has(role))) continue;
      break;
    }
    const here = rolesIn(line.text, sure);
    if (here.length) {
      if (here[0] === 'from' && roles.has('from')) break;
      for (const role of here) roles.add(role);
      wrapped = 0;
      end = i + 1;
    } else {
      wrapped += 1;
      const next =
        rolesIn(lines[i + 1]?.text ?? '', sure).length + rolesIn(lines[i + 2]?.text ?? '', sure).length;
      if (wrapped > WRAPPED || !next) break;
    }
    address ||= ADDRESS.test(line.text.slice(0, LOOK));
  }
  const says = (role: HeaderRole) => roles.has(role);
  if (sure) return end;
  // "From: Shanghai / To: Beijing" is a journey.
  if (says('from') && (says('sent') || says('subject') || (says('to') && address))) return end;
  return at;
}
