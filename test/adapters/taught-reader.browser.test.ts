import { afterEach, describe, expect, it } from 'vitest';
import { addressPattern } from '../../lib/adapters/taught/address-pattern';
import { derive } from '../../lib/adapters/taught/derive';
import { readTaught } from '../../lib/adapters/taught/read-taught';
import { looksGenerated } from '../../lib/adapters/taught/tokens';
import { PageContext } from '../../lib/domain/model/page-context';
import { holder, show } from './taught-page';

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('names', () => {
  it.each([
    'css-1q2w3e',
    'sc-bdVaJa',
    'ember123',
    'radix-r1',
    ':r1:',
    'field-17',
    'bdVaJa',
    '_3xKz',
    'xkcdfg',
    'mui-style',
  ])('of machines: %s', (name) => expect(looksGenerated(name)).toBe(true));
  it.each(['deal-amount', 'emailAddress', 'legal_name', 'sfdc:RecordField.Account.Name', 'dscr', 'stage'])(
    'of people: %s',
    (name) => expect(looksGenerated(name)).toBe(false),
  );
});

describe('addresses', () => {
  it.each([
    ['https://crm.example/companies/41/show', '/companies/{id}/show', '41'],
    ['https://crm.example/companies/41/show?tab=2#top', '/companies/{id}/show', '41'],
    ['http://127.0.0.1:8088/#/companies/1/show', '/#/companies/{id}/show', '1'],
    ['https://crm.example/#Account/view/6b0269c1d9260e8d2', '/#Account/view/{id}', '6b0269c1d9260e8d2'],
    [
      'https://crm.example/web#id=7&model=res.partner&view_type=form',
      '/web#?id={id}&model=res.partner&view_type=form',
      '7',
    ],
    [
      'https://mail.example/?_task=mail&_action=show&_uid=5&_mbox=INBOX',
      '/?_action=show&_task=mail&_uid={id}',
      '5',
    ],
    ['https://crm.example/contacts/77/record/company/77', '/contacts/77/record/company/{id}', '77'],
    ['https://crm.example/companies/kestrel-tidal', '/companies/{id}', 'kestrel-tidal'],
    ['https://crm.example/companies', '/companies', undefined],
  ])('%s', (url, path, id) => {
    expect(addressPattern(new URL(url))).toMatchObject({
      host: new URL(url).host,
      path,
      ...(id ? { id } : {}),
    });
    expect(addressPattern(new URL(url)).id).toBe(id);
  });
});

describe('the taught reader', () => {
  const base: PageContext = {
    adapter: 'generic',
    kind: 'other',
    url: 'https://crm.example/companies/41',
    title: 'x',
    people: [],
    fields: [
      { label: 'Rating', value: 'none' },
      { label: 'Desk', value: 'Infrastructure' },
    ],
    text: 'text',
    missing: ['fields', 'record.name'],
  };

  it('fills in what it knows, the other reader the rest; another host or path is left as it was', async () => {
    const html = '<h1>Kestrel</h1><div><span class="l">Rating</span><span>BB+</span></div>';
    const document = await show(html);
    const fields = (
      [
        ['client.names', 'Kestrel', 'h1'],
        ['client.ratings', 'BB+', 'Rating'],
      ] as const
    ).map(([key, words, label]) => {
      const found = derive(document, holder(document, words));
      if (!found) throw new Error('not taught');
      return {
        id: key,
        key,
        label,
        shape: found.shape,
        locators: found.locators,
        ...(found.beside ? { beside: found.beside } : {}),
      };
    });
    const page = {
      id: 'p',
      host: 'crm.example',
      path: '/companies/{id}',
      type: 'account' as const,
      at: '2026-11-24',
      fields,
    };
    const at = (url: string) => readTaught({ document, url: new URL(url) }, base, [page]);
    const { context, reading } = at('https://crm.example/companies/41');
    expect(PageContext.safeParse(context).error?.issues ?? []).toEqual([]);
    expect(context).toMatchObject({
      adapter: 'taught',
      kind: 'record',
      record: { type: 'account', id: '41', name: 'Kestrel' },
      organisation: { name: 'Kestrel' },
      fields: [
        { key: 'client.names', value: 'Kestrel' },
        { key: 'client.ratings', value: 'BB+' },
        { label: 'Desk', value: 'Infrastructure' },
      ],
      missing: [],
      text: 'text',
    });
    expect(reading).toEqual({ pageId: 'p', record: '41', found: ['client.names', 'client.ratings'], of: 2 });
    for (const other of ['https://crm.example.evil.example/companies/41', 'https://crm.example/deals/41']) {
      expect(at(other)).toEqual({ context: base });
    }
  });

  it('says what it lost, and leaves a page without any of it to the other reader', async () => {
    const document = await show('<p>Nothing here</p>');
    const field = {
      id: 'f',
      key: 'client.ratings',
      label: 'Rating',
      shape: 'text' as const,
      locators: [{ kind: 'class' as const, css: '.rating' }],
    };
    const page = {
      id: 'p',
      host: 'crm.example',
      path: '/companies/{id}',
      type: 'account' as const,
      at: '2026-11-24',
      fields: [field],
    };
    const { context, reading } = readTaught({ document, url: new URL(base.url) }, base, [page]);
    expect(context).toEqual(base);
    expect(reading).toMatchObject({ found: [], of: 1 });
  });
});
