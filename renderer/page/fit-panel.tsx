import { useEffect, useState } from 'react';
import type { Fit, Fitting, Offer } from '../../shared/makeup/fit.ts';
import { applyMove } from '../../shared/makeup/moves/apply.ts';
import type { Move } from '../../shared/makeup/moves/move.ts';
import { inPoints } from '../../shared/sheet/length.ts';
import { type Story, textOf } from '../../shared/story/story.ts';
import type { Tell } from '../../shared/words/window/words.ts';
import { askSetter } from '../setter/setter.ts';
import { changePlan, orderNow, usePage } from '../state/page.ts';
import { useStatusText } from '../state/status.ts';
import { useWords } from '../state/words.ts';
import { loadOpen, replaceStory, useStories } from '../story/open-stories.ts';
import { linesOver, noticeLinesOver } from './over.ts';

/** How long the page stands still before moves are looked for, in milliseconds. */
const pause = 350;

/** Copyfit of the page as it stands; null until it is known. */
function useFit(): Fit | null {
  const facts = usePage((page) => page.facts);
  const plan = usePage((page) => page.plan);
  const [fit, setFit] = useState<Fit | null>(null);
  useEffect(() => {
    // Facts are new whenever the page has been set again, its copy having changed with the same plan.
    if (facts === null || plan === null) return setFit(null);
    const timer = setTimeout(async () => {
      const order = orderNow();
      if (order === null) return;
      const answer = await askSetter('fit', { order: { ...order, plan } });
      if (answer.ok) setFit(answer.value);
    }, pause);
    return () => clearTimeout(timer);
  }, [facts, plan]);
  return fit;
}

const fitWords = (tell: Tell, { over, under }: Pick<Fitting, 'over' | 'under'>): string =>
  over.lines > 0
    ? tell('page.fit-over', over.lines, over.characters)
    : under.lines > 0
      ? tell('page.fit-under', under.lines, under.characters)
      : tell('page.fit-even');

/** How a page fits, all stories together and the notices: it does only when these do as well. */
function pageWords(tell: Tell, stories: Pick<Fitting, 'over' | 'under'>, lacking: number): string {
  if (lacking === 0) return fitWords(tell, stories);
  const notices = tell('page.fit-notices-over', lacking);
  return stories.over.lines + stories.under.lines === 0 ? notices : `${fitWords(tell, stories)}　${notices}`;
}

/** Shows how each story fits, in 行 and 字, and what can be done about it: a click does it, as one step. */
export function FitPanel() {
  const tell = useWords();
  const fit = useFit();
  const texts = useStories((stories) => stories.texts);
  const facts = usePage((page) => page.facts);
  const lacking = facts === null ? 0 : noticeLinesOver(facts);
  const isOver = facts !== null && linesOver(facts) > 0;
  // A story that stands nowhere on the page is none of those that were fitted, yet all of it is over.
  const sum = fit === null || facts === null ? null : { over: facts.overset, under: whiteOf(fit) };
  const tone = isOver ? 'over' : (sum?.under.lines ?? 0) > 0 ? 'under' : 'good';
  useStatusText('fit', sum === null ? null : tell('page.status-fit', pageWords(tell, sum, lacking)), tone);
  return (
    <section className="page-panel page-fit" aria-label={tell('page.fit')}>
      <h2>{tell('page.fit')}</h2>
      {(fit?.stories ?? []).map((story) => (
        <div key={story.id}>
          <p className={`page-fitting is-${story.over.lines > 0 ? 'over' : story.under.lines > 0 ? 'under' : 'even'}`}>
            <b>{headlineOf(texts[story.id] ?? [])}</b>
            <span>{fitWords(tell, story)}</span>
          </p>
          <Offers
            offers={(fit?.moves ?? []).filter(({ move }) => move.story === story.id).slice(0, mostOffers)}
            story={texts[story.id] ?? []}
            isAsked={story.over.lines > 0 || story.under.lines > 0}
          />
        </div>
      ))}
    </section>
  );
}

/** Offers shown of a story: the first ones are the best. */
const mostOffers = 8;

/** What can be done about a story's fit; out of the way while it fits. */
function Offers({ offers, story, isAsked }: { readonly offers: readonly Offer[]; readonly story: Story; readonly isAsked: boolean }) {
  const tell = useWords();
  if (offers.length === 0) return isAsked ? <p className="page-hint">{tell('page.fit-none')}</p> : null;
  return (
    <details open={isAsked}>
      <summary>{tell('page.fit-ways', offers.length)}</summary>
      <ul>
        {offers.map((offer) => (
          <li key={JSON.stringify(offer.move)}>
            <button type="button" onClick={() => void take(offer)}>
              <span>{moveWords(tell, offer.move, story)}</span>
              <em>{tell('page.gain', offer.gain)}</em>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const whiteOf = ({ stories }: Fit): Fitting['under'] =>
  stories.reduce((all, { under }) => ({ lines: all.lines + under.lines, characters: all.characters + under.characters }), {
    lines: 0,
    characters: 0,
  });

const headlineOf = (story: Story): string => {
  const headline = story.find((element) => element.type === 'headline');
  return headline?.type === 'headline' ? textOf(headline) : '';
};

/** Carries an offer out, if the page still allows it: a cut in the story's own editor, anything else in the plan. */
async function take({ move }: Offer): Promise<void> {
  const order = orderNow();
  if (order?.plan === undefined) return;
  const done = applyMove(order, order.plan, move);
  if (done === undefined) return;
  if (move.kind !== 'cut') return changePlan(done.plan, 'page.step.fit');
  const story = await loadOpen(move.story);
  const text = done.order.stories.find(({ id }) => id === move.story)?.story;
  if (story !== undefined && text !== undefined) story.editor.whenIdle(() => replaceStory(story.editor, text, 'page.step.fit'));
}

/** The first words of an element. */
const beginning = (story: Story, element: number, from = 0): string => {
  const found = story[element];
  const text = found === undefined || found.type === 'picture' ? '' : textOf(found).slice(from);
  return text.length > 8 ? `${text.slice(0, 8)}…` : text;
};

function moveWords(tell: Tell, move: Move, story: Story): string {
  switch (move.kind) {
    case 'pull-in':
    case 'let-out':
      return tell(`page.move.${move.kind}`, beginning(story, move.element));
    case 'picture-height':
      return tell(
        'page.move.picture-height',
        move.pictures.map((picture) => picture + 1),
        move.by,
      );
    case 'picture-width':
      return tell('page.move.picture-width', String(move.picture + 1), move.by);
    case 'picture-drop':
      return tell('page.move.picture-drop', String(move.picture + 1));
    case 'subhead-white':
      return tell('page.move.subhead-white', move.by);
    case 'head-lines':
      return tell('page.move.head-lines', move.by);
    case 'filler-height':
      return tell('page.move.filler-height', move.by);
    case 'headline':
      return tell('page.move.headline', move.step.lines, inPoints(move.step.size));
    case 'filler-add':
      return tell('page.move.filler-add', move.lines);
    case 'filler-drop':
      return tell('page.move.filler-drop');
    case 'cut':
      return tell('page.move.cut', beginning(story, move.element, move.at), move.sentences, move.characters);
  }
}
