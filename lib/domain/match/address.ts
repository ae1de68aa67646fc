/** The comparable form of one mail address, or null for what is none. Compared whole, never by substring. */
export function addressKey(address: string): string | null {
  const text = address.normalize('NFKC').trim().toLowerCase();
  const at = text.lastIndexOf('@');
  if (at < 1 || at !== text.indexOf('@') || at === text.length - 1 || /[\s<>,;"]/.test(text)) return null;
  return text;
}

/** The host of an address in lower case, without a trailing dot. */
export function hostOf(address: string): string | null {
  const key = addressKey(address);
  return key ? key.slice(key.lastIndexOf('@') + 1).replace(/\.$/, '') : null;
}

/** The comparable form of a domain as typed into the book. */
export function domainKey(domain: string): string {
  return domain.trim().toLowerCase().replace(/\.$/, '');
}

/** A host and every parent that still has two labels: `cfo.bank.com.cn` → itself, `bank.com.cn`, `com.cn`. */
export function hostAndParents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
