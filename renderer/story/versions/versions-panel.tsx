import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../../shared/story/story.ts';
import { Writes } from '../../frame/writes.tsx';
import { momentOf } from '../../state/time.ts';
import { useWords } from '../../state/words.ts';
import { writeOn } from '../hand.ts';
import { type OpenStory, useStories } from '../open-stories.ts';
import { ComparedView } from './compared-view.tsx';
import { compare, nameVersion, restore, settle, theirs, useVersions, type Versions } from './versions.ts';

interface Props {
  readonly story: OpenStory;
  readonly text: Story;
}

/** A story's history: its versions, and how the one looked at differs from what stands now. */
export function VersionsPanel({ story, text }: Props) {
  const isOpen = useVersions((versions) => versions.isOpen);
  return isOpen ? <History story={story} text={text} /> : null;
}

/** The caret goes back into the text. */
function close(): void {
  useVersions.setState({ isOpen: false });
  writeOn();
}

/** What a version is called: by a person, by its page's round of proof, or by nobody. */
function labelOf({ label }: Versions[number], tell: ReturnType<typeof useWords>): string {
  if (label === null) return tell('story.version.by-itself');
  return 'round' in label ? tell(`library.round.${label.round}`) : label.name;
}

function History({ story, text }: Props) {
  const tell = useWords();
  const { versions, chosen, against, texts } = useVersions();
  const [earlier, later] = [chosen === null ? undefined : texts[chosen], against === null ? text : texts[against]];
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
          <Writes>
            <NameField story={story} />
          </Writes>
        </header>
        {earlier === undefined || later === undefined ? <div /> : <ComparedView before={earlier} after={later} />}
        <ul className="review-items versions">
          {versions.map((version) => (
            <li key={version.id} className={version.id === chosen ? 'is-at' : ''}>
              <button type="button" aria-current={version.id === chosen} onClick={() => void compare(story, { chosen: version.id })}>
                <strong>{labelOf(version, tell)}</strong>
                <span>
                  {momentOf(version.at)}　{version.who}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <footer>
          <label>
            {tell('story.version.against')}
            <select value={against ?? ''} onChange={(event) => void compare(story, { against: event.target.value || null })}>
              <option value="">{tell('story.version.now')}</option>
              {versions.map((version) => (
                <option key={version.id} value={version.id}>
                  {labelOf(version, tell)}　{momentOf(version.at)}
                </option>
              ))}
            </select>
          </label>
          <span>{tell('story.version.colours')}</span>
          <button type="button" onClick={close}>
            {tell('story.version.close')}
          </button>
          <Writes>
            <button type="button" className="is-main" disabled={chosen === null} onClick={() => void restore(story, chosen!)}>
              {tell('story.version.restore')}
            </button>
          </Writes>
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
