import { describe, expect, it } from 'vitest';
import { ruleFor, ruleOf, storedRules } from '../../lib/platform/read-rules';

describe('a rule as it is written', () => {
  it.each([
    ['example.com', 'example.com'],
    [' Example.COM ', 'example.com'],
    ['https://crm.example.com/', 'crm.example.com'],
    ['https://crm.example.com/HR/*', 'crm.example.com/hr'],
    ['crm.example.com/hr/*', 'crm.example.com/hr'],
    ['crm.example.com/hr/', 'crm.example.com/hr'],
    ['crm.example.com/hr*/pay', 'crm.example.com/hr*/pay'],
    ['crm.example.com/#/hr', 'crm.example.com/#/hr'],
    ['crm.example.com#hr', 'crm.example.com/#hr'],
    ['crm.example.com/%68r', 'crm.example.com/hr'],
    ['*.bank.cn', '*.bank.cn'],
    ['*.bank.cn/*', '*.bank.cn'],
    ['example.com.', 'example.com'],
    ['localhost:8080', 'localhost:8080'],
    ['银行.cn', 'xn--zfvr43f.cn'],
    ['银行.cn/人事', 'xn--zfvr43f.cn/人事'],
    ['10.0.0.1', '10.0.0.1'],
  ])('%s is kept as %s, and a second time as the same', (text, rule) => {
    const kept = ruleOf(text);
    expect(kept).toBe(rule.replace(/^xn--[^./]+/, kept?.split('.')[0] ?? ''));
    expect(kept).toMatch(rule.startsWith('xn--') ? /^xn--/ : /^/);
    expect(ruleOf(kept ?? '')).toBe(kept);
  });

  it.each([
    '',
    ' ',
    '*',
    '*.*',
    '*.com',
    '*.10.0.0.1',
    'a*b.com',
    '/hr',
    'user@example.com',
    'no rule at all/',
    `${'a'.repeat(310)}.com`,
  ])('%j is none', (text) => {
    expect(ruleOf(text)).toBeNull();
  });
});

const RULES = [
  'example.com',
  '*.bank.cn',
  'crm.other.example/hr',
  'app.example.org/#/people',
  'x.example:8443',
  'y.example/a*z',
];

describe('an address and its rule', () => {
  it.each([
    ['https://example.com/', 'example.com'],
    ['http://example.com/any?x#y', 'example.com'],
    ['https://EXAMPLE.com./', 'example.com'],
    ['https://www.example.com/', 'example.com'],
    ['https://example.com:8080/', 'example.com'],
    ['https://bank.cn/', '*.bank.cn'],
    ['https://a.b.bank.cn/x', '*.bank.cn'],
    ['https://crm.other.example/hr', 'crm.other.example/hr'],
    ['https://crm.other.example/HR/1', 'crm.other.example/hr'],
    ['https://crm.other.example//hr//1', 'crm.other.example/hr'],
    ['https://crm.other.example/%68%72/1', 'crm.other.example/hr'],
    ['https://crm.other.example/hr?id=1', 'crm.other.example/hr'],
    ['https://crm.other.example/sales/../hr/1', 'crm.other.example/hr'],
    ['https://app.example.org/#/people/7', 'app.example.org/#/people'],
    ['https://x.example:8443/', 'x.example:8443'],
    ['https://y.example/abc/z', 'y.example/a*z'],
  ])('%s is not read: %s', (address, rule) => {
    expect(ruleFor(RULES, address)).toBe(rule);
  });

  it.each([
    'https://notexample.com/',
    'https://sub.example.com/',
    'https://example.com.evil.test/',
    'https://mybank.cn/',
    'https://bank.cn.evil.test/',
    'https://crm.other.example/hrx',
    'https://crm.other.example/sales?next=/hr',
    'https://app.example.org/#/deals/7',
    'https://x.example/',
    'https://y.example/abc/zed',
    'about:blank',
    'no address',
  ])('%s is', (address) => {
    expect(ruleFor(RULES, address)).toBeUndefined();
  });

  it('is compared in no time, however a rule is written', () => {
    const rule = ruleOf('example.com/*a*a*a*a*a*a*b');
    const start = performance.now();
    expect(ruleFor([rule ?? ''], `https://example.com/${'a'.repeat(2000)}`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('rules as they are stored', () => {
  it('are texts and nothing else, and not without end', () => {
    expect(storedRules(undefined)).toEqual([]);
    expect(storedRules('example.com')).toEqual([]);
    expect(storedRules(['a.example', 3, null, { rule: 'b' }])).toEqual(['a.example']);
    expect(storedRules(Array.from({ length: 900 }, () => 'a.example'))).toHaveLength(500);
  });
});
