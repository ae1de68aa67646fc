import { describe, expect, it } from 'vitest';
import { type ClientDraft, draftClient } from '../../../lib/domain/match/draft-client';
import type { PageContext, PagePerson } from '../../../lib/domain/model/page-context';
import { mail, page, person, record } from './page';

const CHEN: PagePerson = {
  role: 'from',
  name: 'Chen Zhiyuan',
  email: 'chen@haisheng.example',
  phone: '+86 515 5550 0188',
  jobTitle: 'CFO',
  organisation: 'Haisheng Renewable Energy Co., Ltd.',
};

describe('draftClient', () => {
  it('takes name, organisation, mail, phone and title from the page', () => {
    expect(draftClient(mail([CHEN]), CHEN)).toEqual({
      name: 'Haisheng Renewable Energy Co., Ltd.',
      domain: 'haisheng.example',
      contact: {
        name: 'Chen Zhiyuan',
        email: 'chen@haisheng.example',
        phone: '+86 515 5550 0188',
        jobTitle: 'CFO',
      },
    });
  });

  it.each<[string, PageContext, PagePerson | undefined, Partial<ClientDraft>]>([
    [
      'the page’s organisation where the person states none',
      mail([], { organisation: { name: '海晟新能源' } }),
      person('from', 'chen@haisheng.example'),
      { name: '海晟新能源', domain: 'haisheng.example' },
    ],
    [
      'the host where nobody states one',
      mail([]),
      person('from', 'chen@haisheng.example'),
      { name: 'Haisheng' },
    ],
    [
      'the host below a country’s ending',
      mail([]),
      person('from', 'chen@mail.huayang.com.cn'),
      { name: 'Huayang', domain: 'mail.huayang.com.cn' },
    ],
    ['… of any kind', mail([]), person('from', 'a@delta.co.uk'), { name: 'Delta' }],
    ['… but a short name is a name', mail([]), person('from', 'a@co.no'), { name: 'Co' }],
    ['a host of one label', mail([]), person('from', 'a@intranet'), { name: 'Intranet' }],
    [
      'the person for a free-mail address',
      mail([]),
      person('from', 'chen@gmail.com', { name: 'Chen Zhiyuan' }),
      { name: 'Chen Zhiyuan', contact: { name: 'Chen Zhiyuan', email: 'chen@gmail.com' } },
    ],
    ['the bare address', mail([]), person('from', 'chen@qq.com'), { name: 'chen@qq.com' }],
    ['the title when all else fails', page({ title: '海晟 - 首页' }), undefined, { name: '海晟 - 首页' }],
    [
      'an account’s own name before a person’s words',
      record('Haisheng Group', { organisation: { name: 'Haisheng Group', domain: 'Haisheng.Example' } }),
      CHEN,
      { name: 'Haisheng Group', domain: 'haisheng.example' },
    ],
    [
      'the company of a contact’s record, not the contact',
      record('Chen Zhiyuan', { organisation: { name: 'Haisheng' } }, { type: 'contact' }),
      person('contact', undefined, { name: 'Chen Zhiyuan' }),
      { name: 'Haisheng', contact: { name: 'Chen Zhiyuan' } },
    ],
    [
      'the company of a lead’s record, not the lead',
      record('Chen Zhiyuan', {}, { type: 'lead' }),
      person('contact', undefined, { name: 'Chen Zhiyuan', organisation: 'Haisheng' }),
      { name: 'Haisheng' },
    ],
    [
      'the company of a deal’s record, not the deal',
      record('Dafeng 300 MW', { organisation: { name: 'Haisheng' } }, { type: 'opportunity' }),
      undefined,
      { name: 'Haisheng' },
    ],
    [
      'the deal where no company is stated',
      record('Dafeng 300 MW', {}, { type: 'opportunity' }),
      person('contact', undefined, { name: 'Chen Zhiyuan' }),
      { name: 'Dafeng 300 MW' },
    ],
  ])('is called after %s', (_, context, who, wanted) => {
    expect(draftClient(context, who)).toMatchObject(wanted);
  });

  it.each<[string, PageContext, PagePerson]>([
    ['a free-mail address', mail([]), person('from', 'chen@163.com', { name: 'Chen' })],
    [
      'a free-mail host stated as the website',
      record('Haisheng', { organisation: { name: 'Haisheng', domain: 'QQ.com' } }),
      person('contact', 'chen@yahoo.co.jp'),
    ],
    ['no address', mail([]), person('from', undefined, { name: 'Chen' })],
    ['a broken address', mail([]), person('from', 'chen at haisheng.example', { name: 'Chen' })],
  ])('has no domain for %s', (_, context, who) => {
    expect(draftClient(context, who)).not.toHaveProperty('domain');
  });

  it('has no contact where the page shows nobody, and none of the fields that are empty', () => {
    expect(draftClient(record('Haisheng'), undefined)).toEqual({ name: 'Haisheng' });
    expect(
      draftClient(record('Haisheng'), person('contact', '', { name: '', phone: '', jobTitle: '' })),
    ).toEqual({ name: 'Haisheng', contact: { name: 'Haisheng' } });
  });

  it.each(['__proto__', 'constructor'])('takes %s for a name like any other', (name) => {
    expect(draftClient(record(name), undefined)).toEqual({ name });
  });
});
