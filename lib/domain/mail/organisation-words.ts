/** Legal forms and words that only organisations' names end with. */
const LEGAL_EN =
  /(?:^|[\s,])(?:ltd|limited|llc|l\.l\.c|llp|l\.l\.p|lp|inc|incorporated|corp|corporation|plc|gmbh|ag|kg|s\.?a\.?|s\.?a\.?s|s\.?a\.?r\.?l|s\.?p\.?a|s\.?r\.?l|b\.?v|n\.?v|asa|a\/s|oyj?|pte|pty|sdn|bhd|jsc|pjsc|k\.k|co)\.?(?:\s*\([^)]{1,30}\))?$/i;
const KIND_EN =
  /(?:^|\s)(?:bank|banking corporation|group|holdings?|partners|advisors|advisers|capital partners|capital|securities|insurance company|assurance|fund|trust|company|university|institute|ministry|agency|authority|associates|solicitors|chambers|consultants|consulting|ventures|energy|power|renewables|infrastructure|industries|international|technologies|engineering|construction|logistics|railways?|airport|utilities|resources|petroleum|mining|shipping|networks?)$/i;
const ZH =
  /(?:有限责任公司|有限責任公司|股份有限公司|有限公司|集团|集團|公司|银行|銀行|(?:分|支)行|总行|總行|事务所|事務所|研究院|研究所|设计院|設計院|学院|學院|大学|大學|委员会|委員會|基金|基金会|协会|協會|办事处|辦事處|代表处|代表處|交易所|信托|信託|证券|證券|保险|保險|财政部|商务部|发改委|國資委|国资委|管理局|开发区)$/;
/** Units within an organisation. */
const UNIT_ZH = /(?:部|处|處|科|室|组|組|中心|事业部|事業部|团队|團隊)$/;
const UNIT_EN =
  /\b(?:department|dept|division|team|desk|office|unit|treasury|origination|operations|finance|legal|marketing|compliance|risk|management|relations|markets|banking|planning|systems|services)$/i;

/** `legal`: named with its legal form, beyond doubt; `kind`: ends with a word that most organisations' names end with. */
export function organisationGrade(text: string): 'legal' | 'kind' | null {
  const plain = text.trim();
  if (plain.length < 2 || plain.length > 90 || /[@:：]|https?|[。！？!?]$/.test(plain)) return null;
  if (/\p{Script=Han}/u.test(plain)) {
    const name = plain.replace(/[)）]$/, '').replace(/[(（][^(（]*$/, '');
    return plain.length >= 4 && plain.length <= 40 && (ZH.test(plain) || (name !== plain && ZH.test(name)))
      ? 'legal'
      : null;
  }
  if (!/^[\p{Lu}\d"'“]/u.test(plain)) return null;
  if (LEGAL_EN.test(plain) && /\s/.test(plain)) return 'legal';
  return KIND_EN.test(plain) &&
    /^(?:[\p{Lu}\d&(][\p{L}\d.&'’()/-]*|of|and|the|for|de|du|la|\s)+$/u.test(plain)
    ? 'kind'
    : null;
}

export function isUnit(text: string): boolean {
  return UNIT_ZH.test(text.trim()) || UNIT_EN.test(text.trim());
}
