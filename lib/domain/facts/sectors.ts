import type { Fact } from '../model/fact';
import type { Sector } from '../model/codes';
import { claims } from './claims';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import type { FactReader } from './reader';

type Rule = { code: Sector; words: RegExp };

const rule = (code: Sector, english: string, chinese: string): Rule => ({
  code,
  words: new RegExp(`\\b(?:${english})\\b|${chinese}`, 'gi'),
});

/** A word of travel or talk becomes a sector beside a word of building and financing. */
const WORK =
  '(?:projects?|concessions?|terminals?|expansions?|upgrades?|operators?|developments?|construction|runways?|extensions?|PPPs?|sector|authority)';
const WORK_ZH =
  '(?:项目|工程|扩建|改扩建|改造|新建|建设|迁建|航站楼|跑道|特许|运营|投资|PPP|集团|货运|专线|干线|线路|股权|收费)';

/**
 * Words of each sector, the more special ones first: what one has claimed the next does not read again, so that
 * a solar power plant is not also a power plant. Codes: OC4IDS projectSector and its usual subsectors.
 */
const RULES: Rule[] = [
  rule(
    'waterAndWaste',
    'waste[- ]to[- ]energy|(?:waste|sewage|storm)[ -]?water|(?:water|sewage|effluent)[- ](?:treatment|supply|utility|concession|distribution)|desalination|landfill|(?:solid|municipal|hazardous) waste|waste (?:management|treatment|incineration)|incinerat(?:or|ion)|sewerage|water and sanitation',
    '(?:垃圾|固废|危废|污泥)(?:焚烧|填埋|处理|处置|发电)[^，。；、\\s]{0,4}|(?:污水|废水|中水)(?:处理|厂|管网)?[厂站]?|海水淡化|水务|供水|自来水|固废|危废|引水工程',
  ),
  rule(
    'energy.wind',
    '(?:on-?shore|off-?shore|floating) wind(?: (?:farms?|power|parks?))?|wind[- ](?:farms?|parks?|power|energy|turbines?|projects?|plants?|generation|assets?|portfolio|developer)|wind(?= and (?:solar|photovoltaic|PV|storage)\\b)|(?<=\\b(?:solar|PV) and )wind|WTGs?',
    '(?:海上|陆上|分散式)?风电(?:场|机组|项目)?|风力发电|风力电站|风机|风光(?=大?基地|储|一体化|项目|互补)',
  ),
  rule(
    'energy.solar',
    '(?:floating |rooftop )?solar(?! (?:system|eclipse|year|plexus|calendar))(?:[- ](?:farms?|parks?|power|energy|PV|projects?|plants?))?(?:(?:[- ]plus[- ]| and | \\+ ?)(?:battery )?storage)?|photovoltaics?|PV (?:plants?|parks?|projects?|modules?)',
    '(?:分布式|集中式|渔光|农光|漂浮式)?光伏(?:发电|电站|项目|组件)?|太阳能(?:发电|电站|项目|光热)?|光热(?:发电|电站|项目)?|光储',
  ),
  rule(
    'energy.hydropower',
    'hydro[- ]?(?:power|electric(?:ity)?)(?: (?:plants?|stations?|projects?))?|hydro (?:plants?|stations?|projects?|schemes?|assets?)|pumped[- ](?:hydro|storage)|run-of-(?:the-)?river(?: hydro(?:power)?(?: plants?)?)?',
    '(?:小|大型)?水电(?:站|厂|项目|开发|机组|资产|工程|公司|(?=[、，。；和与及]))|水力发电|抽水蓄能|抽蓄',
  ),
  rule('energy.biomass', 'bio-?mass|bio-?gas|bagasse', '生物质|沼气|秸秆发电'),
  rule('energy.geothermal', 'geothermal', '地热'),
  rule(
    'oilGas',
    'LNG|LPG|(?:oil|gas|crude|petroleum)(?: and gas)? (?:pipelines?|fields?|fields? development|terminals?|storage|refiner(?:y|ies)|block)|oil[- ]?fields?|gas[- ]?fields?|refiner(?:y|ies)|upstream (?:oil|gas)|FPSO|oil (?:and|&) gas|regasification',
    '液化天然气|天然气(?:管道|管线|田|接收站|项目|处理厂)|油气(?:田|管道|项目)?|输油管|炼油|炼化|炼厂|油田|气田|原油管道|加气站',
  ),
  rule(
    'energy',
    '(?:gas|coal|oil|diesel)[- ]fired(?: (?:power )?(?:plants?|stations?|units?))?|(?:thermal |nuclear |coal |gas )?power (?:plants?|stations?|projects?|generation|sector|grid)|CCGT|IPPs?|independent power|battery storage|energy storage|BESS|(?:transmission|interconnector) (?:line|project|grid)s?|interconnectors?|renewables?|renewable energy|green hydrogen|nuclear',
    '(?:燃气|燃煤|火力|核)?(?:发电厂|电厂|发电站|电站)|火电|煤电|气电|核电|燃气发电|储能(?:电站|项目)?|输变电|输电(?:线路|项目)|电网(?:项目|工程|改造)|特高压|新能源(?:项目|电站|基地)|可再生能源|绿氢|氢能',
  ),
  rule(
    'transport.urban',
    'metro(?: (?:lines?|rail|system|project|network|extension)s?)|light[- ]rail|tram(?:way|line)?s?|subway (?:lines?|projects?)|urban rail|monorail|BRT|bus rapid transit',
    '地铁(?:项目|工程|建设|[一二三四五六七八九十\\d]{1,3}号线|线路)|城市?轨道交通|城轨|轻轨|有轨电车|单轨',
  ),
  rule(
    'transport.lowCarbon',
    '(?:EV|electric vehicle|e-mobility)[- ]charg(?:ing|ers?)|charging (?:stations?|points?|network|infrastructure)|e-buses|electric bus(?:es)?',
    '充电桩|充换电|充电站|换电站|电动公交|新能源公交',
  ),
  rule(
    'transport.rail',
    `(?:high-speed |freight )?rail(?:way)?s? (?:lines?|links?|corridors?|projects?|concessions?|network)|(?:high-speed|freight|standard[- ]gauge|light) rail(?:way)?s?|railways?|rolling stock`,
    `铁路(?!警|局|客服|售票)|高铁(?=${WORK_ZH})|客运专线|城际铁路|动车组采购`,
  ),
  rule(
    'transport.road',
    'toll[- ](?:roads?|motorways?|highways?|bridges?|ways?)|motorways?|expressways?|highways?|ring road|road (?:projects?|concessions?|PPPs?|construction|upgrade)|tollway|bypass road',
    `高速公路|收费公路|快速路|一级公路|公路(?=${WORK_ZH})|跨[海江河]大桥|隧道(?=${WORK_ZH})`,
  ),
  rule(
    'transport.water',
    '(?:container|cargo|ferry|bulk|cruise) (?:terminals?|ports?|berths?)|(?:sea|deep-?water |new |container )?ports? (?:projects?|concessions?|terminals?|authority|expansion|operators?)|(?:new|deepwater|deep-water|dry) ports?|seaports?|shipyards?|container ships?|inland waterways?',
    '(?:集装箱|散货|深水)?(?:码头|港口|港区|泊位)|航道(?:整治|工程)|船舶融资',
  ),
  rule(
    'transport.air',
    `(?:new |international |regional )?airport ${WORK}|(?:a|the) new (?:international )?airport|airports(?= (?:and|concession|PPP))|aircraft (?:leas|financ)ing|passenger terminal`,
    `机场(?=${WORK_ZH})|新机场|航站楼|飞机(?:租赁|融资)`,
  ),
  rule(
    'communications',
    'data cent(?:re|er)s?|fibre[- ]optics?|fiber[- ]optics?|fibre network|telecoms?|telecommunications?|(?:cell|telecom|mobile) towers?|5G|submarine (?:telecom|internet|fib(?:re|er)|data) cables?|broadband',
    '数据中心|算力中心|智算中心|通信(?:基站|网络|铁塔|项目)|光纤|光缆|宽带|5G(?:基站|网络)|铁塔公司',
  ),
  rule(
    'mining',
    '(?<!\\b(?:is|was|be) a )(?:copper|gold|iron ore|iron|lithium|nickel|cobalt|coal|bauxite|zinc|silver|diamond|phosphate|potash|uranium|open-pit|rare earth) (?:mines?|mining)(?! of information)|(?<!data[- ])(?<!text[- ])mining (?:projects?|company|companies|concession|licen[cs]e|sector|operations?)|concentrator',
    '(?:铜钴|铜|金|铁|锂|镍|钴|煤|铝土|锌|银|磷|钾盐|铀|稀土|露天)矿(?!泉)|矿山|采矿|选矿|矿业|煤矿',
  ),
  rule(
    'industry',
    'cement (?:plants?|works|factory)|steel (?:mills?|plants?|works)|(?:aluminium|aluminum|copper|nickel) smelters?|smelters?|fertili[sz]er (?:plants?|complex|project)|petrochemicals?|(?:pulp|paper) mills?|automotive plant|battery (?:plant|factory)|gigafactory|manufacturing plants?',
    '水泥(?:厂|项目|熟料)|钢铁(?:厂|项目)|钢厂|电解铝|冶炼|化肥(?:厂|项目)|石化(?:项目|基地)|造纸|多晶硅(?:项目|工厂)|电池工厂|制造业项目|汽车工厂',
  ),
  rule(
    'naturalResources',
    'forestry|timber plantations?|fisher(?:y|ies)|irrigation|agri(?:culture|business)(?: projects?)|palm oil plantations?',
    '林业|渔业|灌溉|农业(?:项目|开发)|种植园|高标准农田',
  ),
  rule(
    'health',
    `(?:new|district|public|general|regional|teaching|\\d+-bed) hospitals?|hospitals? (?:projects?|PPPs?|concessions?|buildings?|construction)|health[- ]?care (?:facilit(?:y|ies)|projects?|PPPs?|infrastructure)|clinics? (?:PPPs?|projects?)`,
    '医院(?=项目|建设|PPP|工程|扩建|改造|迁建|运营)|医疗(?:基础设施|项目)|养老(?:项目|社区)',
  ),
  rule(
    'education',
    'student (?:accommodation|housing)|schools? (?:projects?|PPPs?|concessions?|building programme|construction)|(?:university|college) campus(?:es)?|new schools?',
    '学生公寓|学校(?=项目|建设|PPP|工程|扩建)|校区建设|大学城',
  ),
  rule(
    'socialHousing',
    '(?:social|affordable|public) housing',
    '保障房|保障性住房|公租房|安居工程|棚户区改造',
  ),
  rule(
    'cultureSportsAndRecreation',
    'stadiums?|sports (?:arena|complex|cent(?:re|er))|museums?|theme parks?|concert halls?',
    '体育场馆?|体育馆|体育中心|博物馆|大剧院|主题公园|文旅项目',
  ),
  rule(
    'governance',
    'prisons? (?:PPPs?|projects?)|court ?house|government (?:buildings?|offices?) (?:PPPs?|project)',
    '监狱项目|政务中心|办公楼PPP',
  ),
  rule(
    'economy',
    'industrial (?:parks?|zones?)|(?:special|free) (?:economic|trade) zones?|logistics parks?',
    '产业园|工业园|经济特区|自贸区建设|物流园',
  ),
];

/** Of the general code and its kinds in one text only the kinds are told. */
function isGeneral(code: string, all: Set<string>): boolean {
  return [...all].some((other) => other.startsWith(`${code}.`));
}

/** The sectors a text names: each once, where it is first named. */
export const sectors: FactReader = {
  kind: 'sector',
  read(text) {
    const flat = flatten(text);
    const claimed = claims(flat.length);
    const first = new Map<string, { start: number; end: number }>();
    for (const { code, words } of RULES) {
      for (const { 0: quote, index: start } of matchesOf(words, flat)) {
        const end = start + quote.length;
        if (!claimed.isFree(start, end)) continue;
        claimed.take(start, end);
        if (!first.has(code)) first.set(code, { start, end });
      }
    }
    const codes = new Set(first.keys());
    return [...first]
      .filter(([code]) => !isGeneral(code, codes))
      .map(([value, { start, end }]): Fact => ({
        kind: 'sector',
        value,
        quote: text.slice(start, end),
        start,
        end,
        known: true,
        confidence: 0.85,
      }))
      .toSorted((a, b) => a.start - b.start);
  },
};
