import { Policy } from '../domain/model/policy';
import { inconsistency } from '../domain/policy/consistency';
import { fail, ok, type Result } from '../result';
import { issueText, several } from './issue-text';

export type PolicyError = { code: 'not-json' | 'shape' | 'inconsistent'; message: string };

/** Reads a policy file. The error names the place and what is wrong there; nothing is taken over in part. */
export function parsePolicy(text: string): Result<Policy, PolicyError> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({ code: 'not-json', message: `The file is not JSON: ${(error as Error).message}` });
  }
  const parsed = Policy.safeParse(data);
  if (!parsed.success) {
    return fail({
      code: 'shape',
      message: `The policy cannot be read: ${several(parsed.error.issues.map(issueText))}.`,
    });
  }
  const broken = inconsistency(parsed.data);
  return broken ? fail({ code: 'inconsistent', message: broken }) : ok(parsed.data);
}

/** A policy as a file: the same that {@link parsePolicy} reads. */
export function policyText(policy: Policy): string {
  return `${JSON.stringify(policy, null, 2)}\n`;
}
