import { useWords } from '../state/words.ts';
import { usePhoto } from './photos.ts';
import type { StoryNode } from './plugins/nodes.ts';

/** A picture's photo, small, or the place where one is to be dropped. */
export function PhotoThumb({ element }: { readonly element: StoryNode }) {
  const tell = useWords();
  const address = usePhoto(element.photo ?? '');
  return (
    <div className="story-photo" contentEditable={false}>
      {address === null ? <span>{tell(element.photo === '' ? 'story.no-photo' : 'story.photo-kept')}</span> : <img src={address} alt="" />}
    </div>
  );
}
