const HAN = /\p{Script=Han}/u;

/**
 * The names of a client with the one in the reader's own language first, otherwise in the order in which they
 * were entered.
 */
export function displayNames(names: string[], language: 'en' | 'zh'): string[] {
  const own = names.find((name) => HAN.test(name) === (language === 'zh'));
  return own ? [own, ...names.filter((name) => name !== own)] : names;
}
