import * as z from 'zod/mini';
import { failed, type Result } from '../result.ts';
import { type CallName, contract, type Desk } from './contract.ts';
import type { Fault } from './faults.ts';

const isCall = (name: string): name is CallName => Object.hasOwn(contract, name);

/** Answers one call from a sender nobody vouches for. It never throws: the reply is always a value that can be carried. */
export async function answer(desk: Desk, name: unknown, input: unknown): Promise<Result<unknown, Fault>> {
  if (typeof name !== 'string') return failed({ kind: 'unknown-call', call: typeof name });
  if (!isCall(name)) return failed({ kind: 'unknown-call', call: name.slice(0, 80) });
  try {
    const checked = z.safeParse(contract[name].input, input ?? {});
    if (!checked.success) return failed(misfit('input', checked.error.issues));
    return await (desk[name] as (input: unknown) => Promise<Result<unknown, Fault>>)(checked.data);
  } catch (error) {
    return failed({ kind: 'broken', message: error instanceof Error ? error.message : String(error) });
  }
}

/** The first thing that does not fit, with its path: `input.story[3].type`. */
export function misfit(root: string, issues: readonly z.core.$ZodIssue[]): Fault {
  const issue = issues[0];
  if (issue === undefined) return { kind: 'malformed', at: root, wanted: 'another value' };
  const at = issue.path.reduce<string>((path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${String(step)}`), root);
  return { kind: 'malformed', at, wanted: wantedBy(issue) };
}

function wantedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' | ');
  // A discriminated union names the tag it looks at.
  if (issue.code === 'invalid_union') return 'note' in issue && typeof issue.note === 'string' ? issue.note : 'one of the known kinds';
  return issue.message;
}
