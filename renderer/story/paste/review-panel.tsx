import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react';
import { excerpt } from '../../../shared/intake/passage.ts';
import { decided, type Review } from '../../../shared/intake/review.ts';
import type { ReviewItem } from '../../../shared/intake/review-item.ts';
import { plainText } from '../../../shared/story/rules.ts';
import type { Story, StoryElement } from '../../../shared/story/story.ts';
import { englishTerm } from '../../../shared/words/copy-terms.ts';
import { keyed } from '../../frame/keyed.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../state/words.ts';
import { elementWords } from '../element-view.tsx';
import { accept, type Receiving, refuseAll, useReceiving } from './receive.ts';

/** What has arrived, laid out for acceptance: on the left how it was read, on the right what was changed and doubted, to be accepted one by one or all at once. */
export function ReviewPanel() {
  const receiving = useReceiving((state) => state.receiving);
  return receiving === null ? null : <Panel receiving={receiving} />;
}

const set = (change: Partial<Receiving>): void =>
  useReceiving.setState(({ receiving }) => ({ receiving: receiving === null ? null : { ...receiving, ...change } }));

function toggle({ refused, review }: Receiving, at: number, refuse: boolean): void {
  if (review.items[at]?.refusal == null) return;
  const next = new Set(refused);
  if (refuse) next.add(at);
  else next.delete(at);
  set({ refused: next });
}

function runKey(event: KeyboardEvent, receiving: Receiving): void {
  const { items } = receiving.review;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => set({ at: Math.min(items.length - 1, receiving.at + 1) }),
    ArrowUp: () => set({ at: Math.max(0, receiving.at - 1) }),
    ' ': () => toggle(receiving, receiving.at, !receiving.refused.has(receiving.at)),
    Delete: () => toggle(receiving, receiving.at, true),
    Backspace: () => toggle(receiving, receiving.at, true),
    Insert: () => toggle(receiving, receiving.at, false),
    Enter: () => void accept(receiving),
    Escape: refuseAll,
  };
  const work = keys[event.key];
  if (work === undefined || (event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' '))) return;
  event.preventDefault();
  event.stopPropagation();
  work();
}

function Panel({ receiving }: { readonly receiving: Receiving }) {
  const tell = useWords();
  const dialog = useRef<HTMLElement>(null);
  useEffect(() => {
    dialog.current?.focus();
  }, []);
  const { review, refused, arrival } = receiving;
  const { stories, notices } = decided(review, refused);
  const spot = review.items[receiving.at]?.spot;
  return (
    <div className="review-shade">
      <section
        ref={dialog}
        className="review"
        role="dialog"
        aria-modal="true"
        aria-labelledby="review-title"
        tabIndex={-1}
        onKeyDown={(event) => runKey(event, receiving)}
      >
        <header>
          <h2 id="review-title">{tell('story.review.title', review.items.length)}</h2>
          <p className="review-keys">{tell('story.review.keys')}</p>
        </header>
        <div className="review-copy">
          <Stories stories={stories} at={spot?.in === 'story' ? spot.index : null} />
          {notices.length === 0 ? null : <h3>{tell('story.review.notices', notices.length)}</h3>}
          {keyed(notices, ({ text }) => text).map(([key, { text }], i) => (
            <p key={key} className={`review-notice${spot?.in === 'notices' && spot.index === i ? ' is-at' : ''}`}>
              {text}
            </p>
          ))}
        </div>
        <ItemList receiving={receiving} />
        <footer>
          {arrival.left > 0 ? <span>{tell('story.review.left', arrival.left)}</span> : null}
          {arrival.trouble.map(({ words, name }) => (
            <span key={name} className="review-trouble">
              {name} {tell(words as 'story.paste.empty')}
            </span>
          ))}
          <button type="button" onClick={refuseAll}>
            {tell('story.review.cancel')}
          </button>
          <button type="button" className="is-main" onClick={() => void accept(receiving)}>
            {tell(refused.size === 0 ? 'story.review.accept-all' : 'story.review.accept')}
          </button>
        </footer>
      </section>
    </div>
  );
}

/** The stories as they were read, `at` the element looked at, counted through all of them. */
function Stories({ stories, at }: { readonly stories: readonly Story[]; readonly at: number | null }) {
  const tell = useWords();
  const all = stories.flatMap((story, number) => story.map((element, i) => ({ element, isHead: number > 0 && i === 0, number })));
  return keyed(all, ({ element, number }) => `${number} ${element.type} ${plainText([element])}`).map(
    ([key, { element, isHead, number }], i) => (
      <Fragment key={key}>
        {isHead ? <h3>{tell('story.review.another', number + 1)}</h3> : null}
        <Element element={element} isAt={at === i} />
      </Fragment>
    ),
  );
}

function Element({ element, isAt }: { readonly element: StoryElement; readonly isAt: boolean }) {
  const tell = useWords();
  const own = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAt) own.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  const texts = element.type === 'picture' ? element.children.flatMap((block) => block.children) : element.children;
  return (
    <p ref={own} className={`review-${element.type}${isAt ? ' is-at' : ''}`}>
      <span>{tell(elementWords(element.type))}</span>
      {element.type === 'byline' && element.title !== '' ? `${element.title}　` : ''}
      {texts.map((piece) => piece.text).join(element.type === 'picture' ? '　' : '')}
    </p>
  );
}

function ItemList({ receiving }: { readonly receiving: Receiving }) {
  const tell = useWords();
  const list = useRef<HTMLUListElement>(null);
  const { at, refused, review } = receiving;
  const doubts = review.items.filter(({ kind }) => kind === 'doubt').length;
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ul ref={list} className="review-items">
      {keyed(review.items, ({ kind, line, before }) => `${line} ${kind} ${before}`).map(([key, item], i) => (
        <li key={key} className={`${i === at ? 'is-at' : ''}${refused.has(i) ? ' is-refused' : ''}`}>
          {i === 0 || (i === doubts && doubts > 0) ? <h3>{tell(i < doubts ? 'story.review.doubts' : 'story.review.changes')}</h3> : null}
          <label>
            <input
              type="checkbox"
              checked={!refused.has(i)}
              disabled={item.refusal === null}
              onChange={(event) => {
                set({ at: i });
                toggle(receiving, i, !event.target.checked);
              }}
            />
            <span className="review-kind">{tell(`story.change.${item.kind}`)}</span>
            <Words item={item} review={review} />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** What a doubt is of: the line that was left out, or how the element or the notice begins. */
function doubtful({ refusal, spot }: ReviewItem, { stories, notices }: Review): string {
  if (refusal?.kind === 'line') return refusal.text;
  if (spot?.in === 'notices') return excerpt(notices[spot.index]?.text.trim() ?? '');
  const copy = stories.flat();
  const element = spot?.in === 'story' ? copy[spot.index] : undefined;
  return element === undefined ? '' : excerpt(plainText([element]).trim());
}

/** The words before and after, what differs lit up; a doubt by the two ways it may be read. */
function Words({ item, review }: { readonly item: ReviewItem; readonly review: Review }) {
  const tell = useWords();
  const language = useView((view) => view.language);
  const term = (words: string): string => (language === 'zh' ? words : englishTerm(words));
  if (item.kind === 'doubt') {
    const words = doubtful(item, review);
    return (
      <span>
        {tell('story.review.doubt', term(item.before), term(item.after))}
        {words === '' ? null : <q>{words}</q>}
      </span>
    );
  }
  const { head, before, after, tail } = differing(item.before, item.after);
  return (
    <span>
      <del>
        {head}
        <b>{visible(before)}</b>
        {tail}
      </del>
      <ins>
        {head}
        <b>{visible(after)}</b>
        {tail}
      </ins>
    </span>
  );
}

const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029 ]/gu, '␣');

/** Two texts as what they begin and end with alike, and what stands between. */
export function differing(
  before: string,
  after: string,
): { readonly head: string; readonly before: string; readonly after: string; readonly tail: string } {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    head: before.slice(0, head),
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
    tail: before.slice(before.length - tail),
  };
}
