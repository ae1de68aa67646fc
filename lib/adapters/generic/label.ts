import { line } from '../dom/text';
import { type Box, boxes, isControl } from './box';

/** Classes by which pages mark a label; the second kind also marks the headings of sections. */
const LABEL_CLASS = /label|caption|(field|attr|prop)[-_]?(name|key)|(^|[\s_-])(term|key|dt)($|[\s_-])/i;
const TITLE_CLASS = /(^|[-_\s])tit(le)?(field)?($|[-_\s])/i;

/**
 * Words that labels of records are made of. Not their meaning (that is looked up outside the page), only a sign
 * that what looks like label and value is one, and not a tile, a tab or a list's row.
 */
const WORDS =
  /\b(name|number|no|code|type|kind|status|stage|phase|amount|value|date|day|due|phone|mobile|fax|e-?mail|address|street|website|url|industry|sector|country|city|site|location|state|region|language|owner|rating|score|revenue|turnover|employees|workforce|staff|currency|source|description|notes?|comments?|remarks|background|probability|likelihood|tax|vat|id|title|position|role|department|contacts?|company|organi[sz]ation|account|customer|client|parent|manager|representatives?|assigned|responsible|created|modified|updated|since|priority|category|segment|size|tenor|term|maturity|limit|exposure|margin|branch|budget|sponsors?|project|capacity|dscr|collateral|next step|birthday|gender|branche|telefon|land|stra(ß|ss)e|ort|betrag|inhaber|secteur|pays|ville|adresse|téléphone|montant|responsable|statut)\b|名|编号|编码|號|号码|类型|类别|性质|种类|状态|阶段|金额|日期|时间|电话|手机|传真|邮箱|邮件|地址|网站|网址|官网|行业|国家|城市|省|地区|区域|负责|(客户|项目|产品|管户)经理|归属|评级|等级|评分|收入|营收|人数|规模|币种|来源|备注|描述|说明|简介|概率|赢率|税号|信用代码|部门|职务|职位|联系人|客户|公司|集团|期限|到期|利率|额度|余额|敞口|资本|法人|法定|容量|预算|标签|优先级|業種|種別|住所|担当|名前|社名|金額/i;

export function looksLikeFieldName(label: string): boolean {
  return WORDS.test(label);
}

export function cleanLabel(text: string): string {
  return line(text.replace(/[*＊]+/g, '')).replace(/\s*[:：?？]\s*$/, '');
}

/** Words that can name a value: short, no figures, no sentence. */
export function isLabelText(text: string): boolean {
  const most = /\p{Script=Han}/u.test(text) ? 16 : 40;
  return (
    text.length > 0 &&
    text.length <= most &&
    text.split(' ').length <= 6 &&
    /\p{L}/u.test(text) &&
    !/\d{3,}|@|https?:|[.!。！；;]$|[|»›]/.test(text)
  );
}

/** The label a box holds, or null: no controls, and links or buttons only beside words of its own. */
export function labelText(box: Box): string | null {
  if (box.text.length > 60 || box.end - box.at > 12) return null;
  const words: string[] = [];
  for (const one of boxes(box)) {
    if (isControl(one.el) || /^H[1-2]$/.test(one.el.tagName)) return null;
    if (!one.kids.length && !insideOf(one, box, /^(A|BUTTON)$/)) words.push(one.text);
  }
  const text = cleanLabel(words.join(' '));
  return isLabelText(text) ? text : null;
}

/** Whether an element of these tags stands between a box and one around it, either of them included. */
export function insideOf(box: Box, around: Box, tags: RegExp): boolean {
  for (let at: Box | null = box; at; at = at.up) {
    if (!at.run && tags.test(at.el.tagName)) return true;
    if (at === around) return false;
  }
  return false;
}

/** A tick's or radio button's own words name a choice, not a field. */
function namesOption(el: Element): boolean {
  const control = (el as HTMLLabelElement).control as HTMLInputElement | null;
  return (
    control !== null &&
    (control.type === 'radio' ||
      control.type === 'file' ||
      (control.type === 'checkbox' && (el.contains(control) || control.parentElement === el.parentElement)))
  );
}

function headsColumns(el: Element): boolean {
  const row = el.parentElement;
  if (!row || row.closest('thead')) return true;
  return row.children.length > 1 && [...row.children].every((cell) => cell.tagName === 'TH');
}

/**
 * How surely a box is a label by what the page says of it: 3 by its element, 2 by its class, 1 by a class that
 * headings bear too, 0 not at all.
 */
export function markOf(box: Box): number {
  const { el } = box;
  if (box.run) return 0;
  if (el.tagName === 'LABEL') return namesOption(el) ? 0 : 3;
  if (el.tagName === 'DT' || el.getAttribute('role') === 'term') return 3;
  if (el.tagName === 'TH') return headsColumns(el) ? 0 : 3;
  if (el.getAttribute('role') === 'rowheader') return 3;
  const name = el.getAttribute('class');
  if (!name || /^(INPUT|SELECT|TEXTAREA|BUTTON|A|BODY|FORM)$/.test(el.tagName)) return 0;
  // Bootstrap calls its badges labels; they are values.
  if (
    LABEL_CLASS.test(name) &&
    !/(^|\s)label label-|label-(default|primary|success|info|warning|danger)/.test(name)
  )
    return 2;
  return TITLE_CLASS.test(name) ? 1 : 0;
}

/** How an element is dressed: tag, classes, and in a table whether it stands in an odd or even column. */
export function shapeOf(box: Box): string {
  const { el } = box;
  const column = el.tagName === 'TD' ? (el as HTMLTableCellElement).cellIndex % 2 : '';
  return box.run ? 'text' : `${el.tagName}${column}.${el.getAttribute('class') ?? ''}`;
}
