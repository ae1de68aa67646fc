import { describe, expect, it } from 'vitest';
import { keyed, labelled, readCrm as read } from './read-crm';

describe('salesforce', () => {
  it('reads the tab in front, by the names of the fields', async () => {
    const context = await read('salesforce/account-zh.html');
    expect(context.record).toEqual({ type: 'account', id: '001000000000001AAA', name: '清禾水务有限公司' });
    expect(labelled(context)).toEqual({
      '客户 所有人': '林婉清',
      客户名: '清禾水务有限公司',
      电话: '0551-5550 1234',
      网站: 'qinghe-water.example',
      上级客户: '清禾集团',
      评级: 'Hot',
      行业: '水务',
      年收入: 'CNY 320,000,000',
      员工: '860',
      开单地址: '滨湖路8号, 合肥 230000, 中国',
      有效: '✓',
      授信备注: '年度授信10亿元',
      客户代码: 'QH-0081',
    });
    expect(keyed(context)).toMatchObject({
      revenue: 'CNY 320,000,000',
      employees: '860',
      'client.owner': '林婉清',
      'client.parent': '清禾集团',
      // "Hot" is no credit grade, whatever its label says.
      salesRating: 'Hot',
    });
    expect(keyed(context)).not.toHaveProperty('client.ratings');
    expect(context.people).toEqual([
      { role: 'contact', name: '宋磊' },
      { role: 'owner', name: '林婉清' },
    ]);
    expect(context.missing).toEqual([]);
  });

  it('reads what is typed and chosen while the record is edited', async () => {
    const context = await read('salesforce/account-edit-ja.html');
    expect(context.record?.name).toBe('Kestrel Wind');
    expect(labelled(context)).toEqual({
      '取引先 所有者': '林婉清',
      取引先名: 'Kestrel Wind',
      種別: '顧客',
      年間売上: '18,000,000',
      '住所(請求先)': 'United Kingdom, Leeds, 1 Mill Lane',
      説明: 'Repowering of 12 turbines.',
    });
  });

  it('reads through shadow roots, takes nothing from a form that creates something else', async () => {
    const context = await read('salesforce/opportunity-en.html');
    expect(context.record).toEqual({
      type: 'opportunity',
      id: '006000000000001AAA',
      name: 'Ridgeway bridge loan',
    });
    expect(keyed(context)).toMatchObject({
      'deal.stage': 'Term sheet',
      'deal.amount': 'GBP 12,000,000',
      'deal.on': '31/03/2027',
      'deal.probability': '45%',
      weightedAmount: 'GBP 5,400,000',
      'client.names': 'Ridgeway Solar',
    });
    expect(context.organisation?.name).toBe('Ridgeway Solar');
    expect(context.people).toMatchObject([{ name: 'Harriet Cole' }, { role: 'owner', name: 'Lin Wanqing' }]);
    expect(JSON.stringify(context)).not.toContain('Somebody Else');
  });

  it('reads a person with the company the link leads to', async () => {
    const context = await read('salesforce/contact-en.html');
    expect(context.people[0]).toEqual({
      role: 'contact',
      name: 'Harriet Cole',
      email: 'harriet.cole@ridgeway.example',
      phone: '+44 1632 960123',
      jobTitle: 'Finance director',
      organisation: 'Ridgeway Solar',
    });
  });
});

describe('espocrm', () => {
  it('reads an account in any language by the names of its fields, without what is hidden', async () => {
    const context = await read('espocrm/account-de.html');
    expect(context.record).toEqual({ type: 'account', id: '6b0001', name: 'Ridgeway Solar GmbH' });
    expect(labelled(context)).toEqual({
      Name: 'Ridgeway Solar GmbH',
      Webseite: 'https://ridgeway.example',
      'E-Mail': 'info@ridgeway.example',
      Telefon: '+49 30 1234567',
      Rechnungsadresse: 'Solarweg 4, 10115 Berlin, Deutschland',
      Typ: 'Kunde',
      Branche: 'Energie',
      Beschreibung: '40 MW in Brandenburg. Zwischenkredit läuft im März aus.',
      Zugewiesen: 'Lin Wanqing',
      Erstellt: '12.03.2024 09:10',
    });
    expect(keyed(context)).toMatchObject({ website: 'https://ridgeway.example', 'client.kind': 'Kunde' });
    expect(context.organisation).toEqual({ name: 'Ridgeway Solar GmbH', domain: 'ridgeway.example' });
    expect(context.people).toMatchObject([
      { role: 'contact', email: 'info@ridgeway.example', phone: '+49 30 1234567' },
      { role: 'owner', name: 'Lin Wanqing' },
    ]);
    expect(context.text).toContain('DSCR für 2025 lag bei 1,24.');
    expect(JSON.stringify(context)).not.toMatch(/never shown|Hidden Person/);
    expect(context.missing).toEqual([]);
  });

  it('reads a deal: its client by the link, its contacts with the address their row shows', async () => {
    const context = await read('espocrm/opportunity-zh.html');
    expect(context.record).toMatchObject({ type: 'opportunity', name: '清禾水厂二期' });
    expect(keyed(context)).toMatchObject({
      'deal.amount': '¥240,000,000.00',
      'deal.stage': '尽职调查',
      'deal.probability': '60',
      'deal.on': '2027-03-31',
      'client.names': '清禾水务有限公司',
    });
    expect(labelled(context)).not.toHaveProperty('来源');
    expect(context.organisation?.name).toBe('清禾水务有限公司');
    expect(context.people.map((one) => [one.role, one.name, one.email])).toEqual([
      ['contact', '宋磊', undefined],
      ['contact', '周敏', 'zhou.min@qinghe-water.example'],
      ['owner', '林婉清', undefined],
    ]);
  });

  it('reads a person with position and company', async () => {
    const context = await read('espocrm/contact-fr.html');
    expect(context.people[0]).toEqual({
      role: 'contact',
      name: 'Jeanne Moreau',
      email: 'j.moreau@alder-rail.example',
      jobTitle: 'Directrice financière',
      organisation: 'Alder Rail',
    });
  });

  it('reads what is typed while the record is edited', async () => {
    const context = await read('espocrm/account-edit.html');
    expect(context.record).toMatchObject({ type: 'account', id: '6b0004', name: 'Kestrel Wind' });
    expect(labelled(context)).toEqual({
      Name: 'Kestrel Wind',
      Website: 'kestrel.example',
      Phone: '+44 1632 960321',
      Type: 'Customer',
      Industry: 'Energy',
      Description: 'Repowering of 12 turbines.',
      'Assigned User': 'Meng Jia',
    });
  });

  it('names what it lost, and does not read one record under the address of another kind', async () => {
    const bare = await read('espocrm/account-de.html', {
      change: (html) =>
        html
          .replace(/<div class="record"[\s\S]*<\/body>/, '</body>')
          .replace(/<span class="font-size-flexible title">.*?<\/span>/, ''),
    });
    expect(bare.missing).toEqual(['record.name', 'fields', 'organisation', 'owner', 'people']);
    const other = await read('espocrm/account-de.html', { url: 'https://crm.example/#Contact/view/6b0009' });
    expect(other.adapter).toBe('none');
  });
});

describe('odoo', () => {
  it('reads a company: typed values, its persons, nothing of the tabs behind', async () => {
    const context = await read('odoo/company-zh.html');
    expect(context.record).toEqual({ type: 'account', id: '41', name: '清禾水务有限公司' });
    expect(labelled(context)).toEqual({
      name: '清禾水务有限公司',
      公司类型: '公司',
      地址: '滨湖路8号, 合肥, 中国',
      税项ID: '91340100MA2TEST00X',
      电话: '0551-5550 1234',
      电子邮件: 'office@qinghe-water.example',
      网站: 'https://qinghe-water.example',
      标签: '重点, 水务',
    });
    expect(keyed(context)).toMatchObject({ taxId: '91340100MA2TEST00X', 'client.kind': '公司' });
    expect(context.people).toEqual([
      { role: 'contact', name: '宋磊', email: 'song.lei@qinghe-water.example', jobTitle: '财务总监' },
      {
        role: 'contact',
        email: 'office@qinghe-water.example',
        phone: '0551-5550 1234',
        organisation: '清禾水务有限公司',
      },
    ]);
    expect(context.text).toContain('综合成本');
    expect(context.missing).toEqual(['owner']);
    expect(JSON.stringify(context)).not.toContain('隐藏的人');
  });

  it('tells a person from a company by the choice in the form', async () => {
    const context = await read('odoo/person-de.html');
    expect(context.record).toEqual({ type: 'contact', id: '42', name: 'Harriet Cole' });
    expect(context.organisation?.name).toBe('Ridgeway Solar');
    expect(context.people[0]).toEqual({
      role: 'contact',
      name: 'Harriet Cole',
      email: 'harriet.cole@ridgeway.example',
      phone: '+44 1632 960123',
      jobTitle: 'Finanzleiterin',
      organisation: 'Ridgeway Solar',
    });
  });

  it('reads a deal under the addresses of 17 and 18: the current stage alone', async () => {
    const context = await read('odoo/opportunity-en.html');
    expect(context.record).toEqual({ type: 'opportunity', id: '45', name: 'Ridgeway bridge loan' });
    expect(keyed(context)).toMatchObject({
      'deal.stage': 'Proposition',
      'deal.amount': '£ 12,000,000.00',
      'deal.probability': '45.00',
      'deal.on': '03/31/2027',
      'client.names': 'Ridgeway Solar',
      'client.owner': 'Lin Wanqing',
    });
    const old = await read('odoo/opportunity-en.html', {
      url: 'https://erp.example/web#id=45&model=crm.lead&view_type=form',
    });
    expect(old.record).toEqual(context.record);
  });
});
