import { setCaption } from '../flow/caption.ts';
import type { Composer } from '../line/composer.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Picture, Story } from '../story/story.ts';
import { placedRect } from './boxed.ts';
import type { OrderedStory } from './moves/move.ts';
import { leastImage } from './moves/stand.ts';
import type { PictureSlot, Plan, StoryPlan } from './plan.ts';

/**
 * The plan with every caption given the lines it takes at the width of its picture, as it reads now: its slot stays where it is, the image takes what the caption leaves, though never
 * less than the least. The same plan when every caption stands right.
 */
export function captioned(plan: Plan, stories: readonly OrderedStory[], grid: Grid, composer: Composer): Plan {
  let isSame = true;
  const places = plan.stories.map((place): StoryPlan => {
    const pictures = picturesOf(stories.find(({ id }) => id === place.story)?.story ?? []);
    const slots = place.pictures.map((slot): PictureSlot => {
      const picture = pictures[slot.picture];
      const lines = picture ? setCaption(picture, composer, placedRect(slot.cells, place.box, grid).width).lines.length : slot.captionLines;
      if (lines === slot.captionLines) return slot;
      isSame = false;
      return { ...slot, captionLines: lines, imageLines: Math.max(leastImage, slot.imageLines + slot.captionLines - lines) };
    });
    return isSame ? place : { ...place, pictures: slots };
  });
  return isSame ? plan : { ...plan, stories: places };
}

const picturesOf = (story: Story): readonly Picture[] => story.filter((element) => element.type === 'picture');
