import type { Story } from '../../shared/story/story.ts';
import { desk } from '../desk.ts';
import { orTell } from '../state/toasts.ts';
import { openStory } from '../story/hand.ts';

const blank: Story = [
  { type: 'headline', children: [{ text: '' }] },
  { type: 'paragraph', children: [{ text: '' }] },
];

/** Begins a new story among those that wait, and opens it in the editor. */
export async function beginStory(): Promise<void> {
  const added = orTell(await desk.call('story.add', { pageId: null, story: [...blank] }));
  if (added !== null) await openStory(added.id);
}
