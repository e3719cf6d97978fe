import type { Furniture, StoryPlan } from '../plan.ts';
import type { Block } from './block.ts';

/** Where a composed block's story stands. */
export function storyPlanOf(block: Block, story: string): StoryPlan {
  const { head, option, tight, loose } = block;
  const { subheadWhite, legs, pictures } = block;
  return {
    story,
    head: head.lines === 0 ? null : { ...head, ...(option.step && { headline: option.step }) },
    subheadWhite,
    ...(tight.length > 0 && { tight }),
    ...(loose.length > 0 && { loose }),
    legs,
    pictures,
  };
}

/** The thin rules that part a block from what stands above it and to its left. */
export function dividers({ region }: Block): readonly Furniture[] {
  const { column, width, top, bottoms } = region;
  const rules: Furniture[] = [];
  if (top > 0) rules.push({ kind: 'rule', rule: 'thin', way: 'across', column, width, line: top - 1, lines: 1 });
  if (column > 0) rules.push({ kind: 'rule', rule: 'thin', way: 'down', column, width, line: top, lines: bottoms[0]! - top });
  return rules;
}
