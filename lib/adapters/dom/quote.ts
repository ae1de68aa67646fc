/** Lines that begin the quoted history of a plain-text reply: "> …" and "On … wrote:" in its two languages. */
const QUOTED_LINE = /^\s*>/;
const ATTRIBUTION =
  /^(On\b.{6,200}\bwrote:|在.{4,120}写道[:：]|.{2,80}于.{4,80}写道[:：]|-{2,}\s*(Original(?: Message)?|原始邮件|Forwarded message|转发的邮件)\s*-{2,}.*)$/i;

/** The line above a quote that the page marks, in any language: it ends in a colon and has a time or an address. */
export function isAttribution(text: string): boolean {
  return text.length < 300 && /[:：]\s*$/.test(text) && /\d{1,2}[:：.]\d{2}|@|写道/.test(text);
}

/** "From: … / Sent: …" as Outlook, Foxmail and others put above what they quote: two such lines in a row of four. */
const HEADER_FROM = /^[*\s]*(from|von|de|发件人|發件人|寄件者|寄件人)\s*[:：]/i;
const HEADER_REST =
  /^[*\s]*(sent|date|to|subject|发送时间|發送時間|日期|时间|收件人|收件者|主题|主題|寄件日期)\s*[:：]/i;

function isHeaderBlock(lines: string[], at: number): boolean {
  return (
    HEADER_FROM.test(lines[at] ?? '') &&
    lines.slice(at + 1, at + 5).filter((text) => HEADER_REST.test(text)).length > 1
  );
}

/**
 * The sender's own words and the quoted rest. `stripped` is the text without the elements that mark a quote;
 * what is still quoted in plain text is cut off at its first line.
 */
export function splitQuote(stripped: string, whole: string): { body: string; quoted: string } {
  const lines = stripped.split('\n');
  const at = lines.findIndex(
    (text, i) =>
      ATTRIBUTION.test(text) ||
      isHeaderBlock(lines, i) ||
      (QUOTED_LINE.test(text) && lines.slice(i + 1).every((rest) => !rest.trim() || QUOTED_LINE.test(rest))),
  );
  const body = (at < 0 ? lines : lines.slice(0, at)).join('\n').trim();
  const rest = whole.startsWith(body)
    ? whole.slice(body.length).trim()
    : at < 0
      ? ''
      : lines.slice(at).join('\n');
  return { body, quoted: rest };
}
