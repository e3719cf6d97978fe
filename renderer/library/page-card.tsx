import { type DragEvent, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { RoundChoice } from '../frame/round-choice.tsx';
import { bringInto } from '../frame/signing.ts';
import { Writes } from '../frame/writes.tsx';
import type { PageCard } from '../state/at-work.ts';
import { orTell, tellNote } from '../state/toasts.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { openStory } from '../story/hand.ts';
import { drag, dropped, isDragged, put } from './drag.ts';
import { FactsForm } from './facts-form.tsx';
import { usePagePicture } from './page-picture.ts';

/** A page of the issue: its picture, what stands on it, the round it is in. Stories, photos and notices are dropped on it. */
export function PageCardView({ page, issue }: { readonly page: PageCard; readonly issue: Output<'issue.day'> }) {
  const tell = useWords();
  const { pageId, set, show } = useView();
  const [isOver, setOver] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const open = () => {
    set({ issueId: issue.id, pageId: page.id });
    show('page');
  };
  const take = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const placeable = dropped(event);
    if (placeable !== null && (await put(placeable, page.id))) tellNote('library.moved');
  };
  const picture = usePagePicture(page.id, page.seal, page.made);
  // What was remarked when the page was made is out of date with the first word typed since: the picture knows better.
  const shown = { ...page, ...picture?.facts };
  const lacks = { lines: shown.overset.lines, pictures: page.stories.reduce((sum, { wanting }) => sum + wanting, 0) };
  const name = tell('library.page', page.number, page.section);
  const rests = issue.pages.flatMap(({ number, stories }) =>
    stories.flatMap(({ id, headline, restPageId }) => (restPageId === page.id ? [{ id, headline, from: number }] : [])),
  );
  return (
    <article
      className={`page-card${isOver ? ' is-over' : ''}${page.id === pageId ? ' is-current' : ''}`}
      aria-label={name}
      onDragOver={(event) => {
        if (!isDragged(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void take(event)}
    >
      <PagePicture
        page={page}
        address={picture?.address ?? null}
        isEmpty={page.stories.length + page.notices + rests.length === 0}
        open={open}
      />
      <div className="page-card-side">
        <header>
          <h3>{name}</h3>
          <Writes>
            <PageMenu page={page} name={() => setNaming(true)} />
          </Writes>
        </header>
        <RoundChoice page={page} lacks={lacks} bring={(round) => bringInto(page.id, round)} />
        {isNaming ? <FactsForm page={page} done={() => setNaming(false)} /> : <OnPage page={shown} pages={issue.pages} rests={rests} />}
      </div>
    </article>
  );
}

function PagePicture({
  page,
  address,
  isEmpty,
  open,
}: {
  readonly page: PageCard;
  readonly address: string | null;
  readonly isEmpty: boolean;
  open(): void;
}) {
  const tell = useWords();
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    orTell(await desk.call('page.make', { pageId: page.id }));
    setMaking(false);
  };
  const [name, why] = [tell('library.open-page', page.number), tell(isEmpty ? 'library.empty-page' : 'library.not-made')];
  return (
    <div className={`page-picture is-${page.sheet}`}>
      <button type="button" className="page-paper" aria-label={address === null ? `${name}　${why}` : name} onClick={open}>
        {address === null ? <span>{why}</span> : <img src={address} alt="" />}
      </button>
      {page.made || isEmpty ? null : (
        <Writes>
          <button type="button" className="small-button" disabled={isMaking} onClick={() => void make()}>
            {tell(isMaking ? 'library.making' : 'library.make-page')}
          </button>
        </Writes>
      )}
    </div>
  );
}

/** A story of another page whose rest goes to this one. */
interface Rest {
  readonly id: string;
  readonly headline: string;
  /** The number of its own page. */
  readonly from: number;
}

function OnPage({ page, pages, rests }: { readonly page: PageCard; readonly pages: readonly PageCard[]; readonly rests: readonly Rest[] }) {
  const tell = useWords();
  const { lines, characters } = page.overset;
  return (
    <>
      <ul className="on-page">
        {page.stories.map((story) => (
          <li key={story.id}>
            <button
              type="button"
              draggable
              onDragStart={(event) => drag(event, { kind: 'story', id: story.id })}
              onClick={() => void openStory(story.id)}
            >
              {story.headline === '' ? tell('library.no-headline') : story.headline}
            </button>
            <JumpNote story={story} pages={pages} />
            <span className="on-page-tools">
              <Writes>
                {pages.length > 1 ? <JumpChoice story={story} pages={pages.filter(({ id }) => id !== page.id)} /> : null}
                <button type="button" className="put-back" onClick={() => void put({ kind: 'story', id: story.id }, null)}>
                  {tell('library.put-back')}
                </button>
              </Writes>
            </span>
          </li>
        ))}
        {rests.map(({ id, headline, from }) => (
          <li key={id}>
            <button type="button" onClick={() => void openStory(id)}>
              {headline === '' ? tell('library.no-headline') : headline}
            </button>
            <small>{tell('library.jump-from', from)}</small>
          </li>
        ))}
      </ul>
      <p className="page-facts">
        {tell('library.on-page', page.stories.length, page.notices)}
        {lines + characters > 0 ? <strong>{tell('library.over', lines, characters)}</strong> : null}
        {page.remarks > 0 ? <span>{tell('library.remarks', page.remarks)}</span> : null}
      </p>
    </>
  );
}

/** Tells where the rest of a story goes, if it goes anywhere. */
function JumpNote({ story, pages }: { readonly story: PageCard['stories'][number]; readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  const to = pages.find(({ id }) => id === story.restPageId);
  return to === undefined ? null : <small>{tell('library.jump-to', to.number)}</small>;
}

/** Where what its page does not hold of a story goes. */
function JumpChoice({ story, pages }: { readonly story: PageCard['stories'][number]; readonly pages: readonly PageCard[] }) {
  const tell = useWords();
  return (
    <select
      className="jump-choice"
      aria-label={tell('library.jump-of', story.headline)}
      value={story.restPageId ?? ''}
      onChange={async ({ target }) =>
        orTell(await desk.call('story.jump', { id: story.id, pageId: target.value === '' ? null : target.value }))
      }
    >
      <option value="">{tell('library.jump-none')}</option>
      {pages.map(({ id, number }) => (
        <option key={id} value={id}>
          {tell('library.jump-to', number)}
        </option>
      ))}
    </select>
  );
}

function PageMenu({ page, name }: { readonly page: PageCard; name(): void }) {
  const tell = useWords();
  const choose = async (key: string) => {
    if (key === 'facts') return name();
    orTell(await desk.call('page.drop', { id: page.id, rowVersion: page.rowVersion }));
  };
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={tell('library.page-menu', page.number)}>
        ⋯
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu-list" onAction={(key) => void choose(String(key))}>
          <MenuItem id="facts" className="menu-line">
            {tell('library.page-facts')}
          </MenuItem>
          <MenuItem id="drop" className="menu-line">
            {tell('library.page-drop')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
