import type { PlanPart } from '../../shared/makeup/edit/part.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { WindowKey } from '../../shared/words/window/words.ts';

/** What a person calls a part of a page. */
export function partWords(plan: Plan, part: PlanPart): WindowKey & `page.frame.${string}` {
  if (part.kind === 'furniture' && plan.furniture[part.index]?.kind === 'masthead') return 'page.frame.masthead';
  return `page.frame.${part.kind === 'leg' ? 'text' : part.kind}`;
}
