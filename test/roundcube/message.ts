import { type Charset, encodeText } from './charset';

export type Address = { name: string; email: string };

/** A mail as it is written here; `sourceOf` makes of it what lies in a mailbox. */
export type TestMail = {
  id: string;
  from: Address;
  cc?: Address[];
  subject: string;
  charset: Charset;
  hoursAgo: number;
  /** The mail that this one answers. */
  answers?: string;
  /** Either plain or HTML. */
  plain?: string;
  html?: string;
  attachment?: { name: string; content: string };
};

/** A header's words as RFC 2047 has them, cut so that no encoded word is longer than it may be. */
function words(text: string, charset: Charset): string {
  if (/^[ -~]*$/.test(text)) return text;
  const characters = [...text];
  const parts: string[] = [];
  for (let at = 0; at < characters.length; at += 12) {
    const bytes = encodeText(characters.slice(at, at + 12).join(''), charset);
    parts.push(`=?${charset}?B?${bytes.toString('base64')}?=`);
  }
  return parts.join('\r\n ');
}

const mailbox = ({ name, email }: Address, charset: Charset) =>
  `${/^[ -~]*$/.test(name) ? `"${name}"` : words(name, charset)} <${email}>`;

const lines = (bytes: Buffer) => bytes.toString('base64').replaceAll(/(.{76})/g, '$1\r\n');

const idOf = (id: string) => `<${id}@mail.twofold.example>`;

/** The mail's source: headers, the text in its charset, the attachment beside it. */
export function sourceOf(mail: TestMail, to: Address, now: number): string {
  const { charset } = mail;
  const type = mail.html ? 'text/html' : 'text/plain';
  const text = (mail.html ?? mail.plain ?? '').replaceAll('\n', '\r\n');
  const part = [
    `Content-Type: ${type}; charset=${charset}`,
    'Content-Transfer-Encoding: base64',
    '',
    lines(encodeText(text, charset)),
  ];
  const head = [
    `From: ${mailbox(mail.from, charset)}`,
    `To: ${mailbox(to, charset)}`,
    ...(mail.cc ? [`Cc: ${mail.cc.map((one) => mailbox(one, charset)).join(', ')}`] : []),
    `Subject: ${words(mail.subject, charset)}`,
    `Date: ${new Date(now - mail.hoursAgo * 3_600_000).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${idOf(mail.id)}`,
    ...(mail.answers ? [`In-Reply-To: ${idOf(mail.answers)}`, `References: ${idOf(mail.answers)}`] : []),
    'MIME-Version: 1.0',
  ];
  if (!mail.attachment) return [...head, ...part, ''].join('\r\n');
  const { name, content } = mail.attachment;
  return [
    ...head,
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    ...part,
    '--part',
    `Content-Type: text/csv; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    lines(Buffer.from(content, 'utf8')),
    '--part--',
    '',
  ].join('\r\n');
}
