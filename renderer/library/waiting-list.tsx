import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { Icon } from '../frame/icon.tsx';
import { Writes } from '../frame/writes.tsx';
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
  return (
    <>
      <div className="side-tools">
        <small>{tell('library.measure')}</small>
        <Writes>
          <button type="button" className="small-button" onClick={() => void beginStory()}>
            <Icon name="plus" />
            {tell('library.new-story')}
          </button>
        </Writes>
      </div>
      {waiting?.length === 0 ? <p className="nothing">{tell('library.no-waiting')}</p> : null}
      <ul className="side-list">
        {(waiting ?? []).map((story) => (
          <WaitingStory key={story.id} story={story} lines={linesOf.get(story.id) ?? null} pages={pages} />
        ))}
      </ul>
    </>
  );
}

/** One that waits: its name opens it; its weight, and the way onto a page. */
function WaitingStory({
  story,
  lines,
  pages,
}: {
  readonly story: Output<'story.waiting'>[number];
  readonly lines: number | null;
  readonly pages: readonly PageCard[];
}) {
  const tell = useWords();
  const { id, rowVersion, headline, weight, characters, pictures } = story;
  const name = headline === '' ? tell('library.no-headline') : headline;
  const weigh = async (to: number) => orTell(await desk.call('story.move', { id, pageId: null, position: 0, weight: to }));
  const discard = async () => orTell(await desk.call('story.drop', { id, rowVersion }));
  return (
    <li draggable onDragStart={(event) => drag(event, { kind: 'story', id })}>
      <button type="button" className="side-name" onClick={() => void openStory(id)}>
        {name}
      </button>
      <span className="side-facts">
        {tell('library.story-size', characters, lines)}
        {pictures > 0 ? `　${tell('library.pictures', pictures)}` : ''}
      </span>
      <Writes>
        <select
          className="weight"
          aria-label={tell('library.weight-of', name)}
          title={tell('library.weight')}
          value={weight}
          onChange={(event) => void weigh(Number(event.target.value))}
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
          more={[{ id: 'discard', words: tell('library.drop-story'), run: () => void discard() }]}
        />
      </Writes>
    </li>
  );
}
