import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Story, textOf } from '../../../shared/story/story.ts';
import { valueOf } from '../../support/store.ts';
import { type Opening, type OpenWindow, openWindow } from '../../support/window.ts';

/** A window with a story open in its editor. */
export interface StoryWindow extends OpenWindow {
  readonly storyId: string;
  /** The story as the store holds it once all is kept. */
  kept(): Promise<Story>;
  /** The texts of the editor's blocks as the browser shows them. */
  shown(): Promise<string[]>;
}

/** Takes in a page whose story is put in place of what was read, and opens it in the editor. */
export async function openStoryWindow(story: Story, opening: Opening = {}): Promise<StoryWindow> {
  let storyId = '';
  const opened = await openWindow({
    ...opening,
    prepare: async (client) => {
      const text = '标题占位待换\n\n——副题占位\n\n　　正文占位，这里要有一整句话才会读成正文。';
      const taken = valueOf(await client.call('text.take', { text, fileName: 'a.txt', date: '2020-03-03' }));
      storyId = taken.storyId!;
      valueOf(await client.call('story.keep', { id: storyId, rowVersion: 1, story: story as never }));
      await opening.prepare?.(client);
    },
  });
  const { page, client } = opened;
  await page.getByRole('button', { name: '稿件', exact: true }).click();
  await page.locator('.story-text').waitFor();
  return {
    ...opened,
    storyId,
    shown: () => shownIn(page),
    kept: async () => {
      await expect.poll(() => page.locator('.story-keeping').textContent()).toBe('已保存');
      return valueOf(await client.call('story.get', { id: storyId })).story;
    },
  };
}

/** The texts of the editor's blocks in a page, without what the browser needs to show an empty one. */
export const shownIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.story-text .story-block')].map((block) =>
      [...block.querySelectorAll('[data-slate-string]')].map((piece) => piece.textContent).join(''),
    ),
  );

/** The texts of a story's blocks, captions and credits each one. */
export const textsOf = (story: Story): string[] =>
  story.flatMap((element) => (element.type === 'picture' ? element.children.map(textOf) : [textOf(element)]));

/** Puts the caret (or a selection) into the text of the editor's blocks by mouse-free means: block number, offset, and where it ends. */
export async function caretAt(
  page: Page,
  block: number,
  offset: number,
  to: { readonly block: number; readonly offset: number } = { block, offset },
): Promise<void> {
  await page.evaluate(
    async ([from, end]) => {
      const blocks = [...document.querySelectorAll('.story-text .story-block')];
      const pointIn = ({ block, offset }: { block: number; offset: number }): [Node, number] => {
        let left = offset;
        const texts = [...blocks[block]!.querySelectorAll('[data-slate-string], [data-slate-zero-width]')];
        for (const [i, piece] of texts.entries()) {
          const text = piece.firstChild!;
          const length = piece.hasAttribute('data-slate-zero-width') ? 0 : (text.textContent ?? '').length;
          if (left <= length || i === texts.length - 1)
            return [text, piece.hasAttribute('data-slate-zero-width') ? 1 : Math.min(left, length)];
          left -= length;
        }
        throw new Error('no text');
      };
      const heard = new Promise<void>((resolve) => document.addEventListener('selectionchange', () => resolve(), { once: true }));
      const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
      (document.querySelector('.story-text') as HTMLElement).focus();
      const [a, i] = pointIn(from);
      const [b, j] = pointIn(end);
      const selection = document.getSelection()!;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      if (a === anchorNode && i === anchorOffset && b === focusNode && j === focusOffset) return;
      selection.setBaseAndExtent(a, i, b, j);
      // Slate hears of a selection a timer later, at most every hundred milliseconds: timers of one page run in their order, however busy it is.
      await heard;
      await later(0);
      await later(110);
    },
    [{ block, offset }, to] as const,
  );
}
