import { type BaseEditor, Editor } from 'slate';
import type { Story } from '../../../shared/story/story.ts';
import { type StoryEditor, valueOf } from './nodes.ts';
import { type Composing, type Later, withCompositionGuard } from './with-composition-guard.ts';
import { withElementBreaks } from './with-element-breaks.ts';
import { type NewsHistory, type StepStack, withNewsHistory } from './with-news-history.ts';
import { withStorySchema } from './with-story-schema.ts';

/** What a story's editor works with. */
export interface StoryEditorParts {
  readonly stack: StepStack;
  /** Milliseconds from any moment. */
  clock(): number;
  readonly later: Later;
  onComposing?(composing: boolean): void;
}

/** A story's editor without a surface: every rule of the story holds, whatever is done to it. */
export type RuledEditor = StoryEditor & NewsHistory;

/** Lays a story's rules over an editor. */
export function withStoryRules<Given extends BaseEditor>(editor: Given, parts: StoryEditorParts): Given & Composing & NewsHistory {
  const guarded = withCompositionGuard(editor, parts.later, parts.onComposing);
  return withElementBreaks(withNewsHistory(withStorySchema(guarded), parts.stack, parts.clock));
}

/** Puts another story into an editor; that is no step. */
export function loadStory(editor: RuledEditor, story: Story): void {
  editor.withoutStep(() => {
    editor.selection = null;
    editor.children = valueOf(story);
    Editor.normalize(editor as Editor, { force: true });
  });
}
