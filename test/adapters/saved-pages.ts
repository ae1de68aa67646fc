import { CRM_FIXTURES } from './crm-pages';
import { MAIL_FIXTURES } from './mail-pages';

/** The fixtures by the address each is to be read under, and which adapter should claim it. */
export type Fixture = { file: string; url: string; adapter: string; kind: string };

export const FIXTURES: Fixture[] = [
  {
    file: 'gmail/thread-en.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfA',
    adapter: 'gmail',
    kind: 'email',
  },
  {
    file: 'gmail/thread-zh.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfB',
    adapter: 'gmail',
    kind: 'email',
  },
  {
    file: 'gmail/thread-own.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfD',
    adapter: 'gmail',
    kind: 'email',
  },
  {
    file: 'gmail/forged-body.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfC',
    adapter: 'gmail',
    kind: 'email',
  },
  { file: 'gmail/list.html', url: 'https://mail.google.com/mail/u/0/#inbox', adapter: 'gmail', kind: 'list' },
  {
    file: 'gmail/print.html',
    url: 'https://mail.google.com/mail/u/0/?ui=2&view=pt&permthid=thread-f:1878029276965107881',
    adapter: 'gmail',
    kind: 'email',
  },
  {
    file: 'crm/definition-list.html',
    url: 'https://pipewell.example/accounts/4711',
    adapter: 'generic',
    kind: 'record',
  },
  {
    file: 'crm/table-zh.html',
    url: 'https://yunfan.example/#/customers/detail?id=20260901',
    adapter: 'generic',
    kind: 'record',
  },
  {
    file: 'crm/form.html',
    url: 'https://pipewell.example/opportunities/9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f5a6/edit',
    adapter: 'generic',
    kind: 'record',
  },
  {
    file: 'crm/grid.html',
    url: 'https://pipewell.example/#/deals/77/show',
    adapter: 'generic',
    kind: 'record',
  },
  { file: 'crm/list.html', url: 'https://pipewell.example/accounts', adapter: 'generic', kind: 'list' },
  { file: 'crm/new.html', url: 'https://pipewell.example/accounts/new', adapter: 'generic', kind: 'other' },
  {
    file: 'webmail/table.html',
    url: 'https://mail.corp.example/read?mid=55',
    adapter: 'generic',
    kind: 'email',
  },
  { file: 'other/article.html', url: 'https://journal.example/2026/wind', adapter: 'generic', kind: 'other' },
  ...MAIL_FIXTURES,
  ...CRM_FIXTURES,
];
