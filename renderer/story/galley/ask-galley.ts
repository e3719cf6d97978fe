import type { Galley, GalleyFor } from '../../../shared/makeup/galley.ts';
import type { Story } from '../../../shared/story/story.ts';
import { askSetter } from '../../setter/setter.ts';

/** Has a story set as a galley, off the typing thread; null when a newer one overtook it. */
export async function askGalley(story: Story, from: GalleyFor): Promise<Galley | null> {
  const answer = await askSetter('galley', { story, for: from }, { lane: 'galley' });
  return answer.ok ? answer.value : null;
}
