import { shown } from './field-value';
import { isAttribution, splitQuote } from './quote';
import { blockText, line } from './text';

/**
 * Elements that hold what is quoted: Gmail's, Thunderbird's and everybody's `blockquote`; `.adL` is what Gmail folds
 * away. A `blockquote` without a border only indents.
 */
const QUOTES =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .moz-cite-prefix, .adL, blockquote:not([style*="border:none"], [style*="border: none"])';
/** Outlook's line above an old mail: all below it is quoted. Webmail puts letters of its own before ids. */
const CUTS = '[id$="divRplyFwdMsg"], [id$="appendonsend"]';
const QUOTE = '\u0001';
const CUT = '\u0002';

/**
 * The sender's own words and what he quotes. Left out: what cannot be seen, and `overlays`, the application's own
 * controls inside the message. What stands below a quote is his again.
 */
export function words(
  root: Element | null | undefined,
  overlays = '.none',
): { body: string; quoted: string } {
  if (!root) return { body: '', quoted: '' };
  // Folded away by the application is not hidden by the sender.
  const hidden = (el: Element) =>
    !shown(el) && !el.closest(`${QUOTES}, ${CUTS}`) && !el.querySelector(`${QUOTES}, ${CUTS}`);
  const skip = (el: Element) => el.matches(overlays) || (el !== root && hidden(el));
  const quotes: Element[] = [];
  function instead(el: Element): string | undefined {
    if (el === root) return undefined;
    if (el.matches(CUTS)) return CUT;
    if (!el.matches(QUOTES)) return undefined;
    quotes.push(el);
    return QUOTE;
  }
  const [above = ''] = blockText(root, { skip, instead }).split(CUT);
  const own: string[] = [];
  for (const text of above.split('\n')) {
    if (text.trim() !== QUOTE) {
      own.push(text);
      continue;
    }
    while (own.length && !own.at(-1)?.trim()) own.pop();
    if (isAttribution(own.at(-1) ?? '')) own.pop();
    else if (isAttribution(own.slice(-2).join(' '))) own.splice(-2);
  }
  const stripped = own
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const split = splitQuote(stripped, blockText(root, { skip }));
  const apart = quotes.map((el) => blockText(el, { skip })).filter((text) => line(text));
  return { body: split.body, quoted: split.quoted || apart.join('\n\n') };
}
