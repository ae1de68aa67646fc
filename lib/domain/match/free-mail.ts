/**
 * Mail hosts that anybody can have an address at: such an address says nothing about the organisation.
 * A family such as `yahoo.*` is known by its name before a country's ending: `yahoo.co.jp`, `live.cn`.
 */
export const FREE_MAIL_HOSTS = [
  '126.com',
  '139.com',
  '163.com',
  '163.net',
  '188.com',
  '189.cn',
  '21cn.com',
  '263.net',
  'aliyun.com',
  'aol.com',
  'daum.net',
  'fastmail.com',
  'foxmail.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hanmail.net',
  'hey.com',
  'icloud.com',
  'inbox.com',
  'laposte.net',
  'libero.it',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'naver.com',
  'orange.fr',
  'outlook.com',
  'pm.me',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rediffmail.com',
  'sina.cn',
  'sina.com',
  'sohu.com',
  't-online.de',
  'tom.com',
  'tutanota.com',
  'vip.163.com',
  'vip.qq.com',
  'vip.sina.com',
  'web.de',
  'wo.cn',
  'yeah.net',
  'zoho.com',
] as const;

const FREE_MAIL_FAMILY =
  /^(?:hotmail|live|outlook|yahoo|yandex|ymail|rocketmail)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

const HOSTS: ReadonlySet<string> = new Set(FREE_MAIL_HOSTS);

/** `host` in lower case. */
export function isFreeMail(host: string): boolean {
  return HOSTS.has(host) || FREE_MAIL_FAMILY.test(host);
}
