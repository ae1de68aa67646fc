/** Words with which a letter ends, alone on their line. */
const EN =
  /^(?:(?:with\s+)?(?:my\s+)?(?:(?:best|kind(?:est)?|warm(?:est)?|many|all (?:the )?best|with best|good)\s+)?(?:(?:and\s+)?(?:personal\s+)?regards|wishes|rgds|thanks)(?:\s+(?:and|&)\s+(?:best |kind )?(?:regards|rgds))?|(?:many )?(?:thanks|thank you|thx|tks)(?:\s+(?:again|a lot|so much|very much|in advance|for your (?:help|time|support|assistance)))?(?:\s*(?:and|&|,)\s*(?:best |kind |warm )?regards)?|best|all the best|br|b\.?rgds|rgds|cheers|sincerely(?:\s+yours)?|(?:very )?(?:yours|your'?s)(?:\s+(?:very\s+)?(?:sincerely|truly|faithfully|ever|respectfully))?|respectfully(?:\s+yours)?|cordially|take care|talk soon|speak soon|your (?:pal|friend)|love|warmly|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|cordialement|saludos|met vriendelijke groet)\s*[,.!，。！~–-]*$/i;
const ZH =
  /^(?:此致|敬礼|敬禮|此致\s*敬礼|此致\s*敬禮|敬上|敬启|敬啟|谨启|謹啟|谨上|謹上|顺颂.{1,6}|順頌.{1,6}|顺祝.{1,8}|順祝.{1,8}|敬祝.{1,8}|即颂.{1,6}|敬颂.{1,6}|敬請.{1,4}|祝您?(?:商祺|好|工作顺利|工作愉快|工作順利|一切顺利|生活愉快|周末愉快|万事如意|身体健康|顺利|安好|安康|顺颂商祺)|祝好|商祺|(?:非常)?(?:感谢|感謝|谢谢|謝謝|多谢|多謝)(?:您|您的支持|配合|支持)?|致礼|致敬|以上|顺致问候|此致问候)[\s,，.。！!~；;]*$/;

/** "Best regards,", "此致", "顺颂商祺！" and their like. */
export function isClosing(text: string): boolean {
  const plain = text.replaceAll(/\p{Extended_Pictographic}/gu, '').trim();
  if (!plain || plain.length > 60) return false;
  // "Best regards / 顺颂商祺"
  return plain.split(/\s*[/|｜]\s*/).every((part) => EN.test(part) || ZH.test(part));
}

/** "Thanks, Kim", "Your pal, Craig.", "此致 陈志远": the name in the closing's line, or null. */
export function nameAfterClosing(text: string): string | null {
  const plain = text.trim();
  if (plain.length > 60) return null;
  const found = /^(.{2,36}?)(?:[,，!！\-–]\s*|\s{2,}|\u3000+)([\p{L}.'’ ]{2,30}?)[.。]?$/u.exec(plain);
  return found?.[1] && found[2] && isClosing(found[1]) ? found[2] : null;
}
