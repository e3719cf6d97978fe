import type { PlanPart } from '../../shared/makeup/edit/part.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { Tell, WindowKey } from '../../shared/words/window/words.ts';

/** What a person calls a part of a page. */
function partWords(plan: Plan, part: PlanPart): WindowKey & `page.frame.${string}` {
  if (part.kind === 'furniture' && plan.furniture[part.index]?.kind === 'masthead') return 'page.frame.masthead';
  return `page.frame.${part.kind === 'leg' ? 'text' : part.kind}`;
}

/** A part by its name and number, as the inspector heads it. */
export function nameOfPart(plan: Plan, part: PlanPart, tell: Tell): string {
  const number = part.kind === 'picture' ? plan.stories[part.at]!.pictures[part.index]!.picture : 'index' in part ? part.index : null;
  const words = partWords(plan, part);
  return number === null || words === 'page.frame.masthead' ? tell(words) : `${tell(words)} ${number + 1}`;
}
