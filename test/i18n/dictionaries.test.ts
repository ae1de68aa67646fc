import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { questions } from '../../lib/domain/answers/questions';
import { playbook } from '../../lib/domain/playbook/playbook';
import { stageRules } from '../../lib/domain/policy/rules/stage';
import { dictionary as en } from '../../lib/i18n/en/dictionary';
import { dictionary as zh } from '../../lib/i18n/zh/dictionary';

const KEYS = Object.keys(en) as (keyof typeof en)[];

/** Names of the arguments of a message. */
function argumentsOf(message: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (parts: unknown[]): void => {
    for (const part of parts as {
      type: number;
      value?: string;
      options?: Record<string, { value: unknown[] }>;
    }[]) {
      // 0 is plain text, 7 the `#` of a plural.
      if (part.type !== 0 && part.type !== 7 && part.value) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, locale).getAst());
  return [...names].toSorted();
}

describe('dictionaries', () => {
  it.each(['en', 'zh'])('have each key in one file only: %s', (language) => {
    const folder = path.resolve('lib/i18n', language);
    const keys = readdirSync(folder).flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
        (found) => found[1],
      ),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.length).toBe(Object.keys(language === 'en' ? en : zh).length);
  });

  it('have the same keys', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(en).toSorted());
    expect(KEYS.length).toBeGreaterThan(400);
  });

  it('say something in each language, from the same arguments', () => {
    const wrong = KEYS.filter((key) => {
      const [inEnglish, inChinese] = [argumentsOf(en[key], 'en-GB'), argumentsOf(zh[key], 'zh-CN')];
      // Chinese needs no plural and may leave out a count that its sentence says anyway.
      return !en[key].trim() || !zh[key].trim() || inChinese.some((name) => !inEnglish.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  it('have words for every reason code that the domain writes down', () => {
    const files = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', 'lib/domain'],
      {
        encoding: 'utf8',
      },
    )
      .split('\n')
      .filter((file) => file.endsWith('.ts'));
    const codes = files.flatMap((file) =>
      [
        ...readFileSync(path.resolve(file), 'utf8').matchAll(
          /['"`]((?:because|value|risk|relationship|tier|ownAxis)\.[A-Za-z0-9+.-]+)['"`]/g,
        ),
      ].map((found) => found[1] ?? ''),
    );
    expect(codes.length).toBeGreaterThan(80);
    expect([...new Set(codes)].filter((code) => !Object.hasOwn(en, code))).toEqual([]);
    expect(stageRules.filter((rule) => !Object.hasOwn(en, `stage.${rule.id}`))).toEqual([]);
  });

  it('have a question and a name for every fact that can be asked', () => {
    for (const fact of Object.keys(questions)) {
      expect(Object.hasOwn(en, `question.${fact}`), fact).toBe(true);
      expect(Object.hasOwn(en, `missing.${fact}`), fact).toBe(true);
    }
    expect(
      playbook.flatMap((rule) => rule.who).filter((who) => !Object.hasOwn(en, `code.who.${who}`)),
    ).toEqual([]);
  });
});
