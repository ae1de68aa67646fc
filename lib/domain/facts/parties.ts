import type { PartyRole } from '../model/codes';
import type { Fact } from '../model/fact';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { moodAt } from './mood';
import { partyRoles } from './party-roles';
import type { FactReader } from './reader';

export type PartyValue = { role: PartyRole; name: string };

type Span = { start: number; end: number };

/** One expression finds every role word; its groups follow the list. */
const ROLE_EN = new RegExp(
  `(?<![\\w-])(?:${partyRoles.map(([, english]) => `(${english})`).join('|')})(?![\\w-])`,
  'gi',
);
const ROLE_ZH = new RegExp(partyRoles.map(([, , chinese]) => `(${chinese})`).join('|'), 'g');

const TOKEN = "[A-Z](?:[\\w&'’-]|\\.(?=\\w)){0,24}";
const NAME = `${TOKEN}(?: (?:(?:of|de|du) )?(?:${TOKEN}|&(?= [A-Z]))){0,6}(?:(?<=Co)\\.)?(?:,? (?:Ltd|Inc|LLC|LLP|PLC|S\\.A|JSC)\\b\\.?)?`;
const OWNER = "(?: (?:the |our )?(?:[Ll]enders?|[Bb]orrower|[Ss]ponsors?|[Cc]ompany|[Bb]anks?)['’]s?)?";
const ARTICLES = '(?: (?:the|our|a|an|its|their|joint|sole|new|lead|independent))*';

const AS = new RegExp(
  `(${NAME}),? (?:(?:will |would |agreed to |has agreed to |is )?(?:act|acts|acting|serve|serves|serving) as|as|is|was|remains|will be|(?:has been|have been|was|is|were|will be) (?:appointed|engaged|mandated|hired|retained|selected|confirmed)(?: as)?)${ARTICLES}${OWNER} $`,
);
const APPOSED = new RegExp(`(${NAME}), (?:the|our|its|their)${OWNER} $`);
const BRACKETED = new RegExp(`(${NAME}) \\((?:the |our )?(?:[Ll]enders['’] )?$`);

const LABELLED = new RegExp(`^s?(?: name)?\\s?:\\s?(${NAME})`);
const IS = new RegExp(`^(?: (?:for|on|of|to) [\\w ]{1,24})? (?:is|was|will be|remains|being) (${NAME})`);
const NAMED = new RegExp(`^ (${NAME})`);
const COMMA = new RegExp(`^, (${NAME})(?=,| \\(|\\))`);
const IN_BRACKETS = new RegExp(`^ \\((${NAME})\\)`);

/** Words that begin a sentence, or stand for a name that is not there. */
const LEADING = /^(?:The|With|And|Our|By|From|Both|As|In|Then|Also|Its|Dear|Hi)\s+/;
const NO_NAME =
  /^(?:The|We|Our|A|An|It|This|That|He|She|They|Who|Which|There|Please|TB[DAC]|N\/?A|None|I|You|If|No|Not|Yes|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Agreement|Contract|Deed|Letter|Undertaking|Fee|Fees|Presentation|Meeting|Support|Guarantee|Documents?|Rights?|Group Call)$/;
const ROLE_NAME =
  /^(?:Sponsors?|Borrower|Lenders?|Guarantor|Agent|Facility Agent|Security Agent|SPV|Offtaker|Company|Project Company|EPC(?: Contractor)?|Contractor|Supplier|Operator|Counsel|Bank|Banks|Parent|MLA|ECA|DFI|LTA)$/i;

function cleanName(raw: string | undefined): string | null {
  if (!raw) return null;
  let name = raw.replace(LEADING, '').trim();
  // A full stop at the end is the sentence's, unless the name has one: Ltd., S.A.
  if (!/\b(?:Ltd|Inc|Co|Corp|S\.A|N\.V|B\.V)\.$/.test(name)) name = name.replace(/\.$/, '');
  name = name.replace(/['’]s?$/, '');
  if (name.length < 2 || NO_NAME.test(name) || ROLE_NAME.test(name)) return null;
  return name;
}

function nameBefore(text: string, role: Span): { name: string; at: number } | null {
  const from = Math.max(0, role.start - 110);
  const before = text.slice(from, role.start);
  const after = text[role.end] ?? '';
  const found =
    AS.exec(before) ??
    (/^[,.;)\n]?$/.test(after) ? APPOSED.exec(before) : null) ??
    (after === ')' ? BRACKETED.exec(before) : null);
  const name = cleanName(found?.[1]);
  return name && found ? { name, at: from + found.index + found[0].indexOf(name) } : null;
}

function nameAfter(text: string, role: Span): { name: string; at: number } | null {
  const after = text.slice(role.end, role.end + 110);
  const before = text.slice(Math.max(0, role.start - 24), role.start);
  // "Facility Agent Fee Letter": behind a role in capitals a capital begins no name.
  const plain =
    /[a-z]$/.test(text.slice(role.start, role.end)) &&
    /^(?:[A-Z&]+ )?[a-z]/.test(text.slice(role.start, role.end).split(' ').at(-1) ?? '');
  const theirs = /(?:\b(?:the|our|their|its)(?: \w+)?|['’]s?) $/i.test(before);
  const found =
    LABELLED.exec(after) ??
    IS.exec(after) ??
    (plain ? NAMED.exec(after) : null) ??
    (theirs ? COMMA.exec(after) : null) ??
    IN_BRACKETS.exec(after);
  const name = cleanName(found?.[1]);
  return name && found ? { name, at: role.end + found[0].indexOf(name) } : null;
}

const ORG_END =
  '(?:银行|公司|集团|事务所|律所|保险|信保|研究院|设计院|基金|电网|政府|信托|租赁|资本|电力局|工程局|能源部|交通部|财政部|委员会|管理局)';
const RUN = /^[\u4e00-\u9fffA-Za-z\d()·&.\- ]{2,40}/;
/** Words that end a name: what it does. */
const CUT = /(?:担任|出任|作为|负责|提供|承担|承建|牵头|以及|并且|已|将|拟|均|等|和|与|及|的|并|任|,|;)/;
const WHOLE = new RegExp(`^[\\u4e00-\\u9fffA-Za-z\\d()·&]{2,30}${ORG_END}$`);
const NO_NAME_ZH =
  /^(?:一家|一|某|该|本|其|各|我|贵|当地|另|两|多|哪|相关|上述|银团|待|暂|无|未|谁|见|符合|具有|由|为|是|不)|(?:项目公司|贷款人|借款人|担保人|发起人)$/;

function chineseName(run: string, labelled: boolean): string | null {
  const cut = run.search(CUT);
  const name = (cut < 0 ? run : run.slice(0, cut)).trim().replace(/\($/, '');
  if (NO_NAME_ZH.test(name)) return null;
  if (WHOLE.test(name)) return name;
  const latin = new RegExp(`^${NAME}$`).test(name) ? cleanName(name) : null;
  if (latin) return latin;
  return labelled && /^[\u4e00-\u9fff]{2,12}$/.test(name) ? name : null;
}

const BEFORE_ZH =
  /(?:拟|将|继续|已|现)?(?:担任|出任|作为|受聘为|获聘为|任|为|是|系)(?:本?项目|本次|银团|贷款人|贷款方|我行|公司)?(?:的)?$/;

function chineseBefore(text: string, role: Span): { name: string; at: number } | null {
  const from = Math.max(0, role.start - 60);
  const all = text.slice(from, role.start);
  // The role in brackets behind the name, or "name acts as role".
  const bracket = all.endsWith('(') && text[role.end] === ')';
  const verb = bracket ? /\($/.exec(all) : BEFORE_ZH.exec(all);
  if (!verb) return null;
  const clause = /[^,，。;；:：、\n]*$/.exec(all.slice(0, verb.index))?.[0] ?? '';
  const lead = /^.*(?:由|聘请|聘用|委托|委任|指定|选定|选聘)/.exec(clause)?.[0] ?? '';
  const name = chineseName(clause.slice(lead.length), false);
  return name && clause.slice(lead.length).trim() === name
    ? { name, at: from + verb.index - clause.length + lead.length + clause.slice(lead.length).indexOf(name) }
    : null;
}

function chineseAfter(text: string, role: Span): { name: string; at: number } | null {
  const after = text.slice(role.end, role.end + 60);
  const link = /^(?:名称)?(?:暂定|拟定|确定)?(为|是|系|由|:|即)?\s?/.exec(after);
  const run = RUN.exec(after.slice(link?.[0].length ?? 0))?.[0];
  const name = run ? chineseName(run, link?.[1] === ':') : null;
  return name ? { name, at: role.end + after.indexOf(name) } : null;
}

/** Who does what in a deal: a name beside a role. A role nobody is named for, and our own house, are none. */
export const parties: FactReader = {
  kind: 'party',
  read(text) {
    const flat = flatten(text);
    const found: Fact[] = [];
    for (const [pattern, look] of [
      [ROLE_EN, [nameBefore, nameAfter]],
      [ROLE_ZH, [chineseBefore, chineseAfter]],
    ] as const) {
      for (const match of matchesOf(pattern, flat)) {
        const role = partyRoles[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
        const span = { start: match.index, end: match.index + match[0].length };
        if (!role || moodAt(flat, span.start, span.end) !== 'stated') continue;
        const named = look[0](flat, span) ?? look[1](flat, span);
        if (!named) continue;
        const start = Math.min(span.start, named.at);
        const end = Math.max(span.end, named.at + named.name.length);
        const value: PartyValue = { role, name: named.name };
        found.push({
          kind: 'party',
          value,
          quote: text.slice(start, end),
          start,
          end,
          known: true,
          confidence: 0.85,
        });
      }
    }
    return withoutRepeats(found).toSorted((a, b) => a.start - b.start);
  },
};

/** The same name in the same role is told once. */
function withoutRepeats(found: Fact[]): Fact[] {
  const seen = new Set<string>();
  return found.filter((fact) => {
    const key = JSON.stringify(fact.value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
