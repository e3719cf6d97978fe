import { desk } from '../desk.ts';
import { Icon } from '../frame/icon.tsx';
import { useAnswer } from '../state/answer.ts';
import type { PageCard } from '../state/at-work.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import { openStory } from '../story/hand.ts';
import { drag } from './drag.ts';
import { beginStory } from './new-story.ts';
import { PutMenu } from './put-menu.tsx';

/** The stories that wait for a page, by weight, with their length in lines of the basic column. */
export function WaitingList({ pages }: { readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  const { value: waiting } = useAnswer('story.waiting', {}, ['story', 'placing', 'page']);
  const ids = (waiting ?? []).map(({ id }) => id).slice(0, 100);
  const lengths = useAnswer('story.lengths', ids.length === 0 ? null : { ids }, ['story']).value ?? [];
  const linesOf = new Map(lengths.map(({ id, lines }) => [id, lines]));
  const weigh = async (id: string, weight: number) => orTell(await desk.call('story.move', { id, pageId: null, position: 0, weight }));
  const discard = async (id: string, rowVersion: number) => orTell(await desk.call('story.drop', { id, rowVersion }));
  return (
    <>
      <div className="side-tools">
        <small>{tell('library.measure')}</small>
        <button type="button" className="small-button" onClick={() => void beginStory()}>
          <Icon name="plus" />
          {tell('library.new-story')}
        </button>
      </div>
      {waiting?.length === 0 ? <p className="nothing">{tell('library.no-waiting')}</p> : null}
      <ul className="side-list">
        {(waiting ?? []).map(({ id, rowVersion, headline, weight, characters, pictures }) => {
          const name = headline === '' ? tell('library.no-headline') : headline;
          return (
            <li key={id} draggable onDragStart={(event) => drag(event, { kind: 'story', id })}>
              <button type="button" className="side-name" onClick={() => void openStory(id)}>
                {name}
              </button>
              <span className="side-facts">
                {tell('library.story-size', characters, linesOf.get(id) ?? null)}
                {pictures > 0 ? `　${tell('library.pictures', pictures)}` : ''}
              </span>
              <select
                className="weight"
                aria-label={tell('library.weight-of', name)}
                title={tell('library.weight')}
                value={weight}
                onChange={(event) => void weigh(id, Number(event.target.value))}
              >
                {[0, 1, 2, 3, 4, 5].map((one) => (
                  <option key={one} value={one}>
                    {one === 0 ? '–' : one}
                  </option>
                ))}
              </select>
              <PutMenu
                placeable={{ kind: 'story', id }}
                what={name}
                pages={pages}
                more={[{ id: 'discard', words: tell('library.drop-story'), run: () => void discard(id, rowVersion) }]}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
