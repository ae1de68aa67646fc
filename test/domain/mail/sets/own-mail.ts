/** A mail of our own and what a reader must see of it. Names, firms and numbers are invented. */
export type OwnMail = {
  /** Which program's way of quoting it shows. */
  style: string;
  language: 'en' | 'zh';
  text: string;
  /** The sender's own words; blank lines do not count. */
  reply: string;
  /** The signature, where the mail is about it; blank lines do not count. */
  signature?: string;
  /** Not looked at while the rules were written: measures what they do with mails they do not know. */
  heldBack?: true;
};
