import { describe, expect, it } from 'vitest';
import { keyed, labelled, readCrm as read } from './read-crm';

const HARRIET = {
  role: 'contact',
  name: 'Harriet Cole',
  email: 'harriet.cole@ridgeway.example',
  organisation: 'Ridgeway Solar',
};
const BRIDGE = { type: 'opportunity', name: 'Ridgeway bridge loan' };

describe('dynamics', () => {
  it('reads typed values, choices and lookups of the form and its head', async () => {
    const context = await read('dynamics/account-zh.html');
    expect(context.record).toEqual({
      type: 'account',
      id: '9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f5a6',
      name: '清禾水务有限公司',
    });
    expect(labelled(context)).toEqual({
      客户名称: '清禾水务有限公司',
      主要电话: '0551-5550 1234',
      网站: 'https://qinghe-water.example',
      上级客户: '清禾集团',
      行业: '水务',
      年收入: '¥320,000,000.00',
      员工数: '860',
      评级: '一般',
      主要联系人: '宋磊',
      说明: '年度授信10亿元。',
      负责人: '林婉清',
    });
    expect(keyed(context)).toMatchObject({ 'client.parent': '清禾集团', salesRating: '一般' });
    expect(context.people).toEqual([
      { role: 'contact', name: '宋磊' },
      { role: 'owner', name: '林婉清' },
    ]);
    expect(context.missing).toEqual([]);
  });

  it('reads a deal with its client, and controls outside of cells', async () => {
    const context = await read('dynamics/opportunity-de.html');
    expect(keyed(context)).toMatchObject({
      'client.names': 'Ridgeway Solar',
      'deal.amount': '12.000.000,00 £',
      'deal.on': '31.03.2027',
      'deal.stage': 'Angebot',
      'deal.probability': '45',
    });
    expect(context.organisation?.name).toBe('Ridgeway Solar');
    expect(context.missing).toEqual(['owner']);
  });
});

describe('hubspot', () => {
  it('reads properties with the label beside them, not those of a preview', async () => {
    const context = await read('hubspot/company-es.html');
    expect(context.record).toEqual({ type: 'account', id: '55', name: 'Ridgeway Solar' });
    expect(labelled(context)).toEqual({
      'Nombre de dominio': 'ridgeway.example',
      Sector: 'Energía',
      'Número de teléfono': '+44 1632 960123',
      'Ingresos anuales': '18000000',
      Propietario: 'Lin Wanqing',
    });
    expect(context.organisation).toEqual({ name: 'Ridgeway Solar', domain: 'ridgeway.example' });
    expect(context.people.map((one) => one.name)).toEqual(['Harriet Cole', 'Lin Wanqing']);
  });

  it('reads a person and a deal', async () => {
    const person = await read('hubspot/contact-en.html');
    expect(person.people[0]).toEqual({ ...HARRIET, phone: '+44 1632 960124', jobTitle: 'Finance director' });
    const deal = await read('hubspot/deal-en.html');
    expect(deal.record).toEqual({ ...BRIDGE, id: '31' });
    expect(keyed(deal)).toMatchObject({ 'deal.amount': '12,000,000', 'deal.stage': 'Term sheet' });
    expect(deal.organisation?.name).toBe('Ridgeway Solar');
    expect(deal.missing).toEqual(['owner', 'people']);
  });
});

describe('pipedrive', () => {
  it('reads kind, number, name, and the fields that have a label', async () => {
    const context = await read('pipedrive/deal-en.html');
    expect(context.record).toEqual({ ...BRIDGE, id: '4' });
    expect(labelled(context)).toEqual({ Value: '£12,000,000', 'Expected close date': '31/03/2027' });
    expect(context.people).toEqual([{ role: 'contact', name: 'Harriet Cole' }]);
    expect(context.organisation?.name).toBe('Ridgeway Solar');
    expect(context.missing).toEqual(['owner']);
    const person = await read('pipedrive/person-et.html');
    expect(person.people[0]).toEqual({ ...HARRIET, phone: '+44 1632 960123' });
  });
});

describe('zoho', () => {
  it('reads fields by the names in their ids', async () => {
    const context = await read('zoho/account-zh.html');
    expect(context.record).toEqual({ type: 'account', id: '5500001', name: '清禾水务有限公司' });
    expect(labelled(context)).toEqual({
      客户所有者: '林婉清',
      客户名称: '清禾水务有限公司',
      电话: '0551-5550 1234',
      网站: 'https://qinghe-water.example',
      评级: '热门',
      员工数: '860',
    });
    expect(context.missing).toEqual(['people']);
  });

  it('reads a deal, and a person under the old address', async () => {
    const deal = await read('zoho/deal-en.html');
    expect(deal.record).toEqual({ ...BRIDGE, id: '5500002' });
    expect(keyed(deal)).toMatchObject({
      'deal.amount': '£ 12,000,000',
      weightedAmount: '£ 5,400,000',
      'client.names': 'Ridgeway Solar',
    });
    expect(deal.people).toEqual([{ role: 'contact', name: 'Harriet Cole' }]);
    const person = await read('zoho/contact-en.html');
    expect(person.people[0]).toEqual({ ...HARRIET, jobTitle: 'Finance director' });
  });
});
