import { afterEach, describe, expect, it } from 'vitest';
import { structureOf } from '../../lib/page/structure';
import type { PageContext } from '../../lib/domain/model/page-context';

const HOST = document.createElement('div');
document.body.append(HOST);
afterEach(() => HOST.replaceChildren());

const NAME = 'Harriet Cole';
const context: PageContext = {
  adapter: 'generic',
  kind: 'email',
  url: 'https://mail.acme-bank.example/inbox/FMfcgz?ref=1a1019ad',
  title: 'Waiver',
  people: [{ role: 'from', name: NAME, email: 'harriet@ridgeway.example' }],
  record: { type: 'account', name: 'Ridgeway Solar', id: '20260901' },
  fields: [{ label: 'Stage', value: 'Due diligence' }],
  email: { subject: 'Waiver request', body: 'The covenant will be missed in October.', attachments: [] },
  text: '',
  missing: [],
};

/** A page, and a sender, that write what they know into every name. */
const HTML = `
  <main class="mail-view acme-bank-inbox" data-ref="1a1019ad" data-harriet="x" role="main">
    <x-harriet class="head harriet-cole row-20260901 ridgewaySolarCard" role="Harriet Cole" title="harriet@ridgeway.example">
      <span class="sender gD" email="harriet@ridgeway.example"><b>${NAME}</b></span>
    </x-harriet>
    <h2 class="hP subject" id="waiver">Waiver request</h2>
    <div class="a3s body"><p class="covenant missed-october harriet@ridgeway.example 契约">The covenant will be missed in October.</p></div>
    <dl><dt>Stage</dt><dd class="field-value fmfcgz"><input name="stage" value="Due diligence"></dd></dl>
    <div id="shadow"></div>
  </main>`;

describe('structure of a page', () => {
  it('leads from each value outwards by tags, roles, names of attributes and classes', () => {
    HOST.innerHTML = HTML;
    const found = structureOf(document, context);
    expect(found.map((one) => one.code)).toEqual(['sender', 'subject', 'body', 'fields']);
    const sender = found[0]?.path.join(' < ');
    expect(sender).toContain('b < span.sender.gD[email] < ');
    expect(sender).toContain('main.mail-view.…[role=main][…][…]');
    expect(found[1]?.path[0]).toBe('h2.hP.subject[id]');
    expect(found[3]?.path[0]).toBe('input[name][value]');
  });

  it('holds no word of the page, wherever the page or a sender wrote it', () => {
    HOST.innerHTML = HTML;
    const text = JSON.stringify(structureOf(document, context)).toLowerCase();
    for (const word of [
      'harriet',
      'cole',
      'ridgeway',
      'solar',
      'waiver',
      'covenant',
      'missed',
      'october',
      'acme',
      'bank',
      'fmfcgz',
      '1a1019ad',
      '20260901',
      'diligence',
      '契约',
      '@',
      'inbox',
    ]) {
      expect(text, word).not.toContain(word);
    }
  });

  it('looks into open shadow roots', () => {
    HOST.innerHTML = '<div class="shell"></div>';
    const root = HOST.firstElementChild?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p class="from-line">${NAME}</p>`;
    expect(structureOf(document, context)[0]?.path.slice(0, 2)).toEqual(['p.from-line', 'div.shell']);
  });
});
