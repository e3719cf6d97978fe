import type { Plan } from '../../shared/makeup/plan.ts';
import { useWords } from '../state/words.ts';
import { useStories } from '../story/open-stories.ts';
import { placePicture } from './editing.ts';

/** The pictures of a story that have no place on the page, each to be put there. */
export function UnplacedPictures({ plan, at }: { readonly plan: Plan; readonly at: number }) {
  const tell = useWords();
  const place = plan.stories[at];
  const text = useStories(({ texts }) => (place === undefined ? undefined : texts[place.story])) ?? [];
  const count = text.filter(({ type }) => type === 'picture').length;
  const waiting = Array.from({ length: count }, (_, picture) => picture).filter(
    (picture) => !place?.pictures.some((slot) => slot.picture === picture),
  );
  if (waiting.length === 0) return null;
  return (
    <div className="page-tool-row">
      {waiting.map((picture) => (
        <button key={picture} type="button" onClick={() => placePicture(at, picture)}>
          {tell('page.place-picture', picture + 1)}
        </button>
      ))}
    </div>
  );
}
