import type { Shape, TaughtType } from '../domain/model/taught-page';
import { FIELD_NAMES, fieldName, labelKey } from './field-names';

/** Parts of a mail and the words by which mail programs call them. */
const MAIL_PARTS: { key: string; labels: string[] }[] = [
  { key: 'email.subject', labels: ['subject', '主题', '标题'] },
  { key: 'email.from', labels: ['from', 'sender', '发件人', '寄件人'] },
  { key: 'email.to', labels: ['to', 'recipient', 'recipients', '收件人', '收件者'] },
  { key: 'email.cc', labels: ['cc', '抄送'] },
  { key: 'email.sentAt', labels: ['date', 'sent', 'time', 'received', '日期', '时间', '发送时间'] },
  { key: 'email.body', labels: ['message', 'body', '正文'] },
];

/** What is offered first, by kind of page. */
const LIKELY: Record<'account' | 'contact' | 'opportunity', string[]> = {
  account: [
    'client.names',
    'client.country',
    'industry',
    'client.ratings',
    'client.owner',
    'website',
    'phone',
  ],
  contact: [
    'contact.name',
    'client.names',
    'contact.emails',
    'contact.jobTitle',
    'contact.phones',
    'client.country',
    'client.owner',
  ],
  opportunity: [
    'deal.name',
    'client.names',
    'deal.amount',
    'deal.stage',
    'deal.on',
    'contact.name',
    'deal.sector',
  ],
};

const BY_SHAPE: Partial<Record<Shape, string>> = {
  mail: 'contact.emails',
  link: 'website',
  date: 'deal.on',
};

/** As many as stand in the panel without a scroll. */
const OFFERED = 7;

/** Every name a value can be given on a page of this kind. */
export function fieldKeys(type: TaughtType): string[] {
  return type === 'mail' ? MAIL_PARTS.map(({ key }) => key) : FIELD_NAMES.map(({ key }) => key);
}

/** What a value may be: by the label beside it, then by its look, then what such a page usually shows. */
export function offeredFields(
  type: TaughtType,
  pick: { label: string; shape: Shape },
  taught: string[],
): { guess?: string; offered: string[] } {
  const said = labelKey(pick.label);
  const part = MAIL_PARTS.find(({ labels }) => labels.some((label) => labelKey(label) === said))?.key;
  const meant = said === '' ? undefined : type === 'mail' ? part : fieldName(pick.label);
  const looks = type === 'mail' || said !== '' ? undefined : BY_SHAPE[pick.shape];
  const guess = meant ?? looks;
  const usual =
    type === 'mail'
      ? fieldKeys(type)
      : LIKELY[type === 'contact' || type === 'opportunity' ? type : 'account'];
  const open = usual.filter((key) => key !== guess && !taught.includes(key));
  return { ...(guess ? { guess } : {}), offered: [...(guess ? [guess] : []), ...open].slice(0, OFFERED) };
}
