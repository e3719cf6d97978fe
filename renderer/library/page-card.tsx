import { type DragEvent, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { desk } from '../desk.ts';
import { orTell, tellNote } from '../state/toasts.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { openStory } from '../story/hand.ts';
import type { PageCard } from './card.ts';
import { drag, dropped, isDragged, put } from './drag.ts';
import { FactsForm } from './facts-form.tsx';
import { usePagePicture } from './page-picture.ts';

const rounds = ['rough', 'first', 'second', 'third', 'signed'] as const;

/** A page of the issue: its picture, what stands on it, the round it is in. Stories, photos and notices are dropped on it. */
export function PageCardView({ page, issueId }: { readonly page: PageCard; readonly issueId: string }) {
  const tell = useWords();
  const { pageId, set, show } = useView();
  const [isOver, setOver] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const open = () => {
    set({ issueId, pageId: page.id });
    show('page');
  };
  const take = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const placeable = dropped(event);
    if (placeable !== null && (await put(placeable, page.id))) tellNote('library.moved');
  };
  const name = tell('library.page', page.number, page.section);
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
      <PagePicture page={page} open={open} />
      <div className="page-card-side">
        <header>
          <h3>{name}</h3>
          <PageMenu page={page} name={() => setNaming(true)} />
        </header>
        <RoundChoice page={page} />
        {isNaming ? <FactsForm page={page} done={() => setNaming(false)} /> : <OnPage page={page} />}
      </div>
    </article>
  );
}

function PagePicture({ page, open }: { readonly page: PageCard; open(): void }) {
  const tell = useWords();
  const [isMaking, setMaking] = useState(false);
  const address = usePagePicture(page.id, page.seal, page.made);
  const isEmpty = page.stories.length === 0 && page.notices === 0;
  const make = async () => {
    setMaking(true);
    orTell(await desk.call('page.make', { pageId: page.id }));
    setMaking(false);
  };
  return (
    <div className={`page-picture is-${page.sheet}`}>
      <button type="button" className="page-paper" aria-label={tell('library.open-page', page.number)} onClick={open}>
        {address === null ? <span>{tell(isEmpty ? 'library.empty-page' : 'library.not-made')}</span> : <img src={address} alt="" />}
      </button>
      {page.made || isEmpty ? null : (
        <button type="button" className="small-button" disabled={isMaking} onClick={() => void make()}>
          {tell(isMaking ? 'library.making' : 'library.make-page')}
        </button>
      )}
    </div>
  );
}

function RoundChoice({ page }: { readonly page: PageCard }) {
  const tell = useWords();
  const bring = async (round: (typeof rounds)[number]) => {
    // Who signs is asked now, not when the card was drawn.
    const kept = orTell(await desk.call('setting.get', {}));
    if (kept !== null) orTell(await desk.call('page.round', { pageId: page.id, round, by: kept.settings?.current ?? '' }));
  };
  return (
    <div className={`round is-${page.round}${page.changedSince ? ' is-changed' : ''}`}>
      <select
        aria-label={tell('library.round')}
        value={page.round}
        onChange={(event) => void bring(event.target.value as (typeof rounds)[number])}
      >
        {rounds.map((round) => (
          <option key={round} value={round}>
            {tell(`library.round.${round}`)}
          </option>
        ))}
      </select>
      {page.roundBy === '' ? null : <small>{tell('library.round-by', page.roundBy, timeOf(page.roundAt))}</small>}
      {page.changedSince ? <em>{tell('library.changed-since')}</em> : null}
    </div>
  );
}

/** A moment (UTC) as the clock on the wall shows it. */
const timeOf = (at: string): string => {
  const moment = new Date(at);
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

function OnPage({ page }: { readonly page: PageCard }) {
  const tell = useWords();
  const { lines, characters } = page.overset;
  return (
    <>
      <ul className="on-page">
        {page.stories.map(({ id, headline }) => (
          <li key={id}>
            <button type="button" draggable onDragStart={(event) => drag(event, { kind: 'story', id })} onClick={() => void openStory(id)}>
              {headline === '' ? tell('library.no-headline') : headline}
            </button>
            <button type="button" className="put-back" onClick={() => void put({ kind: 'story', id }, null)}>
              {tell('library.put-back')}
            </button>
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
