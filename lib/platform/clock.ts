/** The machine's clock, zone and randomness, in one place so that nothing else asks for them. */
export function now(): string {
  return new Date().toISOString();
}

export function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function newId(): string {
  return crypto.randomUUID();
}

export function browserLocale(): string {
  return navigator.language;
}
