import type { Line } from './lines';

const EN =
  /^(?:sent (?:from|via|with|by|using)\s|get outlook for\s|sent on the go|envoyé (?:de|depuis|à partir)\s|gesendet (?:von|mit)\s|enviado desde\s|inviato da\s)/i;
const ZH =
  /^(?:发自我的|發自我的|从我的|從我的|来自我的|來自我的|发自|發自|发送自|發送自|来自|來自|获取|取得|下载|从|從)\s*.{0,24}(?:iphone|ipad|mac|android|安卓|手机|手機|平板|电脑|電腦|邮箱|郵箱|邮件|郵件|outlook|foxmail|qq|网易|小米|华为|huawei|荣耀|honor|vivo|oppo|三星|samsung|钉钉|飞书|企业微信|windows|大师|大師)/i;

/** "Sent from my iPhone", "发自我的iPhone": a mail program's line below the text. */
export function isDeviceLine(line: Line | undefined): boolean {
  const text = line?.text.replace(/<https?:[^>]*>/, '').trim() ?? '';
  if (!text || text.length > 70 || /[.,!?;，。！？；]$|, /.test(text)) return false;
  if (/^签名由.{2,12}定制$/.test(text)) return true;
  return EN.test(text) ? text.split(/\s+/).length <= 9 : ZH.test(text) && text.length <= 30;
}
