import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../../shared/story/story.ts';
import { useWords } from '../../state/words.ts';
import { type OpenStory, useStories } from '../open-stories.ts';
import { ComparedView } from './compared-view.tsx';
import { choose, nameVersion, restore, settle, theirs, useVersions } from './versions.ts';

interface Props {
  readonly story: OpenStory;
  readonly text: Story;
}

/** A story's history: its versions, and how the one looked at differs from what stands now. */
export function VersionsPanel({ story, text }: Props) {
  const isOpen = useVersions((versions) => versions.isOpen);
  return isOpen ? <History story={story} text={text} /> : null;
}

const close = () => useVersions.setState({ isOpen: false });

/** A time of the desk (UTC, ISO) in this place's hours. */
const timeOf = (at: string): string => {
  const time = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getMonth() + 1}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
};

function History({ story, text }: Props) {
  const tell = useWords();
  const { versions, chosen, text: earlier } = useVersions();
  return (
    <div className="review-shade">
      <section
        className="review"
        role="dialog"
        aria-modal="true"
        aria-labelledby="versions-title"
        onKeyDown={(event) => (event.key === 'Escape' ? close() : undefined)}
      >
        <header>
          <h2 id="versions-title">{tell('story.versions')}</h2>
          <NameField story={story} />
        </header>
        {earlier === null ? <div /> : <ComparedView before={earlier} after={text} />}
        <ul className="review-items versions">
          {versions.map(({ id, at, who, name: named }) => (
            <li key={id} className={id === chosen ? 'is-at' : ''}>
              <button type="button" aria-current={id === chosen} onClick={() => void choose(story, id)}>
                <strong>{named ?? tell('story.version.by-itself')}</strong>
                <span>
                  {timeOf(at)}　{who}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <footer>
          <span>{tell('story.version.colours')}</span>
          <button type="button" onClick={close}>
            {tell('story.version.close')}
          </button>
          <button type="button" className="is-main" disabled={chosen === null} onClick={() => void restore(story, chosen!)}>
            {tell('story.version.restore')}
          </button>
        </footer>
      </section>
    </div>
  );
}

/** Where the story as it is now is given a name. */
function NameField({ story }: { readonly story: OpenStory }) {
  const tell = useWords();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    name.current?.focus();
  }, []);
  const keep = () => {
    const wanted = name.current?.value.trim() ?? '';
    void nameVersion(story, wanted === '' ? tell('story.version.unnamed') : wanted);
    if (name.current !== null) name.current.value = '';
  };
  return (
    <>
      <input
        ref={name}
        className="version-name"
        maxLength={200}
        aria-label={tell('story.version.name')}
        placeholder={tell('story.version.name')}
        onKeyDown={(event) => (event.key === 'Enter' && !event.nativeEvent.isComposing && event.keyCode !== 229 ? keep() : undefined)}
      />
      <button type="button" className="version-keep" onClick={keep}>
        {tell('story.version.keep')}
      </button>
    </>
  );
}

/** What is shown when another hand kept the story meanwhile: both texts compared, and which shall stand; the other stays in the history. */
export function StalePanel({ story, text }: Props) {
  const keeping = useStories((stories) => stories.keeping[story.id]?.kind);
  return keeping === 'stale' ? <Stale story={story} text={text} /> : null;
}

function Stale({ story, text }: Props) {
  const tell = useWords();
  const [other, setOther] = useState<Awaited<ReturnType<typeof theirs>>>(null);
  useEffect(() => {
    let wanted = true;
    void theirs(story).then((found) => (wanted ? setOther(found) : undefined));
    return () => {
      wanted = false;
    };
  }, [story]);
  if (other === null) return null;
  return (
    <div className="review-shade">
      <section className="review is-plain" role="alertdialog" aria-modal="true" aria-labelledby="stale-title">
        <header>
          <h2 id="stale-title">{tell('story.stale.title')}</h2>
        </header>
        <ComparedView before={other.story} after={text} />
        <footer>
          <span>{tell('story.stale.colours')}</span>
          <button type="button" onClick={() => void settle(story, other, 'theirs', tell('story.stale.mine-kept'))}>
            {tell('story.stale.theirs')}
          </button>
          <button type="button" className="is-main" onClick={() => void settle(story, other, 'mine', '')}>
            {tell('story.stale.mine')}
          </button>
        </footer>
      </section>
    </div>
  );
}
