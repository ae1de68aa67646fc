import type { Fact } from '../model/fact';
import { countryNames } from './country-names';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import type { FactReader } from './reader';

type Name = { code: string; name: string };

/** Names by their beginning, longest first, so that a text is asked about a handful of names at each place. */
function byBeginning(column: 1 | 2, beginning: (name: string) => string): Map<string, Name[]> {
  const found = new Map<string, Name[]>();
  for (const row of countryNames) {
    for (const written of row[column].split('|')) {
      const name = flatten(written);
      found.set(beginning(name), [...(found.get(beginning(name)) ?? []), { code: row[0], name }]);
    }
  }
  for (const names of found.values()) names.sort((a, b) => b.name.length - a.name.length);
  return found;
}

const WORD = /(?<![\p{L}\p{N}@._-])\p{Lu}[\p{L}.]*/gu;

const ENGLISH = byBeginning(1, (name) => /^\p{Lu}\p{L}*/u.exec(name)?.[0] ?? name);
const CHINESE = byBeginning(2, (name) => name.slice(0, 2));
const CHINESE_FIRST = new Set([...CHINESE.keys()].map((name) => name.charCodeAt(0)));

/** People, a US state, a bird, a pronoun: believed only where the words around speak of a place. */
const AMBIGUOUS =
  /^(?:Georgia|South Georgia|Jordan|Chad|Turkey|Jersey|Israel|St\.? Martin|Saint Martin|US|U\.S\.?)$/;
const PLACE =
  /\b(?:in|across|within|throughout|into|inside|outside|cross(?:es|ing)|enter(?:s|ing)?|(?:government|republic|kingdom|ministry|parliament|state) of|country:|location:)\s+(?:the\s+)?$/i;
const PLACE_AFTER =
  /^['’]s\s+(?:government|ministry|parliament|grid|utility|economy|power|energy|regulator)/i;
/** Words of the state whose name a country shares. */
const STATE =
  /\b(?:Atlanta|Savannah|Augusta|Macon|Alabama|Florida|Carolina|Tennessee|U\.S\.|USA|Tech|Power)\b/;

const FIRM =
  'Bank|Eximbank|Exim|Airlines?|Airways|Electricity|Railways?|Petroleum|Corporation|Corp|Company|Co|Limited|Ltd|Inc|Group|Holdings?|JSC|PLC|plc|LLC|LLP|GmbH|Insurance|Telecom|University|Association|Institute|Partners|Capital|Ventures|Chemicals|Resources|Oil|Times|Post';
/** `Japan Airlines`, `Vietnam Wind Power JSC`, `Kenya Power`: a firm. */
const FIRM_AFTER = new RegExp(
  `^\\s+(?:(?:[A-Z][\\w&.-]{0,20}|and|&)\\s+){0,4}(?:${FIRM})\\b|^\\s+Power\\b(?!\\s+(?:Purchase|Project|Plant|Station|Sector|Development))`,
);
/** `Bank of England`, `Electricity of Vietnam`, `Air India`, `Gulf of Oman`, `New Mexico`. */
const NAMED_BEFORE =
  /\b(?:(?:Bank|Corporation|Company|Electricity|Airlines?|University|Institute|Insurance|Association|Railways?|Gulf|Sea|Strait|Bay|Steel Authority) of (?:the )?|Air |New |South )$/;
const LAW_BEFORE =
  /\b(?:laws? of|courts? of|incorporated in|incorporated under|registered in|domiciled in|organi[sz]ed in|seat(?:ed)? in|arbitration in|governed by)\s+(?:the\s+)?$/i;
const NO_PLACE_AFTER =
  /^(?:-\p{L}|\s+(?:law|laws|courts?|dollars?|pesos?|rupees?|shillings?|Treasur\w+|bonds?|gilts?|time|International Arbitration|Stock Exchange|standards?|visas?|passports?|Canal|Papers|War|Ocean|River|nuts?|hat)\b)/u;

function isEnglishPlace(text: string, start: number, end: number, name: string, listed: boolean): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 70);
  if (before.endsWith('-') || NAMED_BEFORE.test(before) || LAW_BEFORE.test(before)) return false;
  if (FIRM_AFTER.test(after) || NO_PLACE_AFTER.test(after)) return false;
  // China Railway, China Three Gorges: what stands behind with a capital is part of a firm's name.
  if (name === 'China' && /^\s+[A-Z][A-Za-z]/.test(after)) return false;
  if (!AMBIGUOUS.test(name)) return true;
  if (/^\s+[A-Z][a-z]+\b/.test(after)) return false;
  if (/Georgia/.test(name) && STATE.test(before + after)) return false;
  return listed || PLACE.test(before) || PLACE_AFTER.test(after);
}

function englishCountries(text: string): { code: string; start: number; end: number; sure: boolean }[] {
  const found: { code: string; start: number; end: number; sure: boolean }[] = [];
  let free = 0;
  for (const { 0: word, index } of matchesOf(WORD, text)) {
    if (index < free) continue;
    const candidates = [
      ...(ENGLISH.get(/^\p{Lu}\p{L}*/u.exec(word)?.[0] ?? '') ?? []),
      ...(/^U\.?S\.?$/.test(word) ? [{ code: 'US', name: word }] : []),
    ];
    const match = candidates.find(
      ({ name }) => text.startsWith(name, index) && !/[\p{L}\p{N}]/u.test(text[index + name.length] ?? ''),
    );
    if (!match) continue;
    const end = index + match.name.length;
    free = end;
    const last = found.at(-1);
    // "Turkey" after "Armenia and" is the country.
    const listed = Boolean(last && /^(?:,? and |,? or |, )$/.test(text.slice(last.end, index)));
    if (!isEnglishPlace(text, index, end, match.name, listed)) continue;
    found.push({ code: match.code, start: index, end, sure: !AMBIGUOUS.test(match.name) });
  }
  return found;
}

/** Words between a country and an organisation's last word end the name of the organisation. */
const LINK =
  '(?:[的在与和及由为是将已拟等至到项有进向对从请需可共均也了签第各两]|开工|开始|开展|建成|建设的|投产|投入|投运|获得|获批|招标)';
const FIRM_ZH = new RegExp(
  `^(?:(?!${LINK})[\\u4e00-\\u9fff]){0,12}?(?:银行|集团|公司|保险|信保|航空|交易所|央行|基金|大学|商会|协会|证监会|进出口)`,
);
const CHINA_FIRM =
  /^(?:电建|能建|铁建|交建|中铁|中车|建筑|石油|石化|海油|移动|电信|联通|人寿|人保|平安|华能|华电|大唐|三峡|中化|五矿|黄金|企业|银团)/;
/** Nationals, languages, currencies, laws, waters: not the country as a place. */
const NO_PLACE_AFTER_ZH =
  /^(?:人(?!口)|语|文|籍|族|裔|盾|元|币|铢|镑|卢比|卢布|法郎|先令|克朗|比索|兰特|第纳尔|里拉|雷亚尔|林吉特|奈拉|坚戈|苏姆|洋|河|湾|运河|法律?(?!国)|法院|国际仲裁|仲裁|国债|股市|股票|股指|美股|时间|标准|护照|签证|产(?!业|能)|[-—–])/;
const LAW_BEFORE_ZH = /(?:注册于|注册在|注册地(?:为|是|:)?|设立于|成立于)\s?$/;

/** Two characters that meet by chance: 沿海｜地区, 今日｜本行, 内蒙古 is a region, 马里兰 a state. */
const CHANCE: Record<string, { before?: RegExp; after?: RegExp }> = {
  海地: { before: /[沿上近内东南北珠威青渤黄出]$/, after: /^[区铁方块产带图址]/ },
  日本: { before: /[今即当次昨每近明生本\d]$/, after: /^[行次期人]/ },
  蒙古: { before: /内$/ },
  马里: { after: /^[兰奥亚]/ },
  加纳: { after: /^利/ },
  阿曼: { after: /^达/ },
  也门: { after: /^[清儿]/ },
  黑山: { after: /^[县羊]/ },
};

function isChinesePlace(text: string, start: number, end: number, name: string): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 24);
  const chance = CHANCE[name];
  if (chance?.before?.test(before) || chance?.after?.test(after)) return false;
  if (NO_PLACE_AFTER_ZH.test(after) || FIRM_ZH.test(after) || LAW_BEFORE_ZH.test(before)) return false;
  if (name !== '中国') return true;
  // 中国 begins the name of most of the firms a bank meets here: it takes a word of place beside it.
  if (CHINA_FIRM.test(after)) return false;
  return (
    /(?:在|位于|进入|来自|赴|:)\s?$/.test(before) ||
    /^(?:境内|大陆|内地|市场|项目|[,.，。、;；)）\s]|$)/.test(after)
  );
}

function chineseCountries(text: string): { code: string; start: number; end: number; sure: boolean }[] {
  const found: { code: string; start: number; end: number; sure: boolean }[] = [];
  for (let i = 0; i < text.length - 1; i += 1) {
    if (!CHINESE_FIRST.has(text.charCodeAt(i))) continue;
    const match = CHINESE.get(text.slice(i, i + 2))?.find(({ name }) => text.startsWith(name, i));
    if (!match) continue;
    const end = i + match.name.length;
    if (isChinesePlace(text, i, end, match.name)) found.push({ code: match.code, start: i, end, sure: true });
    i = end - 1;
  }
  return found;
}

/**
 * Where a deal is: ISO 3166-1 alpha-2, each country of a text once, at its first mention. A firm, a law, a
 * currency or a person named after a country is none.
 */
export const countries: FactReader = {
  kind: 'country',
  read(text) {
    const flat = flatten(text);
    const found = [...englishCountries(flat), ...chineseCountries(flat)].toSorted(
      (a, b) => a.start - b.start,
    );
    const seen = new Set<string>();
    return found.flatMap(({ code, start, end, sure }): Fact[] => {
      if (seen.has(code)) return [];
      seen.add(code);
      return [
        {
          kind: 'country',
          value: code,
          quote: text.slice(start, end),
          start,
          end,
          known: sure,
          confidence: sure ? 0.9 : 0.7,
        },
      ];
    });
  },
};
