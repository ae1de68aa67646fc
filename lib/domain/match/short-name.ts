/**
 * What people call a Chinese firm: 海晟 or 海晟新能源 for 江苏海晟新能源科技有限公司. The core of a registered name is
 * what is left without its region, its industry and its legal form (企业名称登记管理规定, 2020, Art. 6: 行政区划名称、
 * 字号、行业或者经营特点、组织形式): the 字号.
 */
import { nameKey } from './name-key';

/** Province-level regions, and cities that firms carry in their names without 市. */
const REGIONS = [
  '北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|中国',
  '石家庄|唐山|邯郸|保定|廊坊|沧州|衡水|太原|大同|长治|呼和浩特|包头|鄂尔多斯|沈阳|大连|鞍山|长春|哈尔滨|大庆|齐齐哈尔',
  '南京|苏州|无锡|常州|南通|徐州|扬州|镇江|盐城|泰州|淮安|连云港|宿迁|昆山|江阴|张家港|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|台州|义乌|衢州|丽水|舟山',
  '合肥|芜湖|蚌埠|马鞍山|安庆|滁州|福州|厦门|泉州|漳州|莆田|龙岩|南昌|赣州|九江|上饶|济南|青岛|烟台|潍坊|淄博|威海|临沂|济宁|日照|东营',
  '郑州|洛阳|开封|新乡|南阳|许昌|焦作|武汉|宜昌|襄阳|荆州|黄石|十堰|长沙|株洲|湘潭|衡阳|岳阳|常德|广州|深圳|珠海|东莞|佛山|中山|惠州|汕头|江门|湛江|肇庆',
  '南宁|柳州|桂林|海口|三亚|成都|绵阳|德阳|宜宾|泸州|贵阳|遵义|昆明|大理|曲靖|拉萨|西安|咸阳|宝鸡|兰州|西宁|银川|乌鲁木齐|克拉玛依',
].join('|');

const REGION = new RegExp(
  `^(?:(?:${REGIONS})(?:壮族自治区|回族自治区|维吾尔自治区|自治区|省|市|县)?|\\p{Script=Han}{2,3}(?:省|市|县))`,
  'u',
);
/** A region in brackets behind the 字号: the key has lost the brackets. */
const REGION_INSIDE = new RegExp(`[(（](?:${REGIONS}|集团|中国|亚洲|亚太|国际|控股)(?:省|市)?[)）]`, 'gu');

/** Industries and ways of doing business, as they stand between the 字号 and the legal form, or behind a brand. */
const INDUSTRY = new RegExp(
  `(?:${[
    '科技|信息|技术|网络|软件|数据|数码|电子|电气|电器|通信|通讯|互联网|物联网|智能|人工智能|电子商务|电商|商务|系统|集成|网|云|在线',
    '文化|传媒|传播|广告|影视|影业|娱乐|互娱|游戏|动漫|艺术|设计|创意|策划|体育|教育|培训|咨询|顾问|管理|服务|企业|商业|商贸|贸易|进出口|实业|产业|投资|资产|资本|基金|金融|理财|财富|租赁|融资租赁|保险|担保|控股|股份|集团|国际|发展|开发|建设|工程|建筑|装饰|置业|房地产|地产|物业|酒店|旅游|旅行社|餐饮|食品|农业|生物|医药|医疗|健康|器械|药业|制药|化工|材料|新材料|环保|环境|能源|新能源|电力|风电|光伏|水务|机械|设备|装备|制造|工业|汽车|交通|运输|物流|供应链|航空|服饰|服装|家居|日用品|化妆品|用品|连锁|超市|人力资源|知识产权|事务所|研究院|工作室|中心|平台|有限|责任|分公司|子公司|总公司',
  ].join('|')})$`,
  'u',
);

const HAN = /\p{Script=Han}/u;

/** What many firms of a kind share: a name that is only this keeps its region, as 西安银行 does. */
const COMMON = /^(?:银行|农商行|信托|证券|电视台|大学|铁路|地铁|钢铁|水泥|煤炭|石油|天然气|燃气)$/;

/** The 字号 of a registered name or the bare brand of a short one; a name in Latin letters is its key. */
export function coreName(name: string): string {
  const plain = nameKey(name.normalize('NFKC').replaceAll(REGION_INSIDE, ''));
  if (!HAN.test(plain)) return plain;
  const region = REGION.exec(plain)?.[0] ?? '';
  const own = withoutIndustry(plain.slice(region.length));
  return own.length >= 2 && !isCommon(own) ? own : withoutIndustry(plain);
}

function isCommon(name: string): boolean {
  return COMMON.test(name) || INDUSTRY.exec(name)?.[0] === name;
}

/** Two characters stay at least: one is no name. */
function withoutIndustry(name: string): string {
  let core = name;
  for (;;) {
    const industry = INDUSTRY.exec(core)?.[0] ?? '';
    if (!industry || core.length - industry.length < 2) return core;
    core = core.slice(0, -industry.length);
  }
}

/** The Chinese part of a brand that is written twice: `Qimay启美电子` → 启美电子. */
function chinesePart(name: string): string {
  return (
    (name.match(/\p{Script=Han}[\p{Script=Han}\d]*/gu) ?? []).toSorted((a, b) => b.length - a.length)[0] ?? ''
  );
}

/** Characters of a Chinese name that are enough to find it by where it is only a part of the other. */
const ENOUGH = 3;

/**
 * Whether `short` can stand for the firm registered as `full`: the same 字号; or one begins with the other's; or the
 * brand stands whole in the registered name. Two firms of different regions or industries may share one: a
 * candidate to show, never a proof.
 */
export function isShortNameOf(short: string, full: string): boolean {
  const core = coreName(full);
  const key = nameKey(full);
  if (core.length < 2) return false;
  return [short, chinesePart(short)].some((written) => {
    const brand = nameKey(written);
    const bare = coreName(written);
    if (bare.length < 2) return false;
    if (bare === core || key === brand) return true;
    if (!HAN.test(bare) || isCommon(bare)) return false;
    // 小绿谷信息 of 小绿谷信息科技; 光宇股份 of 光宇半导体照明
    if (key.startsWith(brand, key.indexOf(core)) || (bare.length >= ENOUGH && core.startsWith(bare)))
      return true;
    if (core.startsWith(bare) && /股份$|集[团團]$/.test(written)) return true;
    // 沁园净水器 of 沁园
    if (core.length >= ENOUGH && bare.startsWith(core)) return true;
    // 珍吾堂 of 正大珍吾堂
    return bare.length >= ENOUGH && key.includes(bare);
  });
}
