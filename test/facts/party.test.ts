import { describe, expect, it } from 'vitest';
import { parties } from '../../lib/domain/facts/parties';
import { partyRoles } from '../../lib/domain/facts/party-roles';
import { PartyRole } from '../../lib/domain/model/codes';
import { fits } from './sets/fit';
import { partyCases } from './sets/party';

const valuesIn = (text: string) => parties.read(text, { now: '2026-11-24' }).map((fact) => fact.value);

describe('party', () => {
  fits(parties, partyCases, [
    'as counsel ',
    'Aa as EPC contractor ',
    '牵头行为',
    '公司担任代理行',
    'sponsor: ',
    'A & ',
  ]);

  it('knows every role of the domain, each once', () => {
    const roles = partyRoles.map(([role]) => role);
    expect(roles.toSorted()).toEqual(PartyRole.options.toSorted());
  });
  it('quotes from the name to the role', () => {
    const [fact] = parties.read('We work with Ashdown Partners as lenders’ counsel here.', {
      now: '2026-11-24',
    });
    expect(fact?.quote).toBe('Ashdown Partners as lenders’ counsel');
  });
  it('tells the same name in the same role once', () => {
    expect(valuesIn('Offtaker: ENV. The offtaker is ENV.')).toEqual([{ role: 'offtaker', name: 'ENV' }]);
  });
  it.each([
    ['the offtaker (ENV) pays', [{ role: 'offtaker', name: 'ENV' }]],
    ['中天建设集团（总承包商）已进场', [{ role: 'epcContractor', name: '中天建设集团' }]],
    ['the Facility Agent Fee Letter', []],
    ['The Sponsor Support Agreement', []],
    ['the Borrower (SPV)', []],
  ])('%s', (text, values) => expect(valuesIn(text)).toEqual(values));
});
