import type * as z from 'zod/mini';

/** `clients[3].countryRisk`, as a person would look for it in the file. */
function pathText(path: PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}

/** What is wrong in a file and where, in words for the person who has to mend it. */
export function issueText(issue: z.core.$ZodIssue): string {
  const where = pathText(issue.path) || 'the file';
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `"${key}"`).join(', ');
    return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${keys}${issue.path.length ? ` in ${where}` : ''}`;
  }
  if (issue.code === 'invalid_type') return `${where} must be of type ${issue.expected}`;
  if (issue.code === 'invalid_value') return `${where} must be one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return `${where} must not be below ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `${where} must not be above ${String(issue.maximum)}`;
  return `${where} ${issue.message}`;
}

/** The first three of many, and how many more there are. */
export function several(messages: string[]): string {
  const shown = messages.slice(0, 3).join('; ');
  return messages.length > 3 ? `${shown}; and ${messages.length - 3} more` : shown;
}
