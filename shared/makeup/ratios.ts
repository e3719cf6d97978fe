import type { Story } from '../story/story.ts';

/** A photo's shape, by its id: width and height in any unit. */
export interface PhotoShape {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Width to height of each picture of the story, times 1000; one without a photo is taken for 3 to 2. */
export function ratiosOf(story: Story, photos: readonly PhotoShape[]): readonly number[] {
  return story.flatMap((element) => {
    if (element.type !== 'picture') return [];
    const photo = photos.find((candidate) => candidate.id === element.photo);
    return [photo ? Math.round((photo.width * 1000) / photo.height) : 1500];
  });
}
