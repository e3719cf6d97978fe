import { create } from 'zustand';
import type { Output } from '../../shared/api/contract.ts';
import type { Subject } from '../../shared/api/faults.ts';
import type { PhotoSize } from '../../shared/display/set-page.ts';
import { houseRules } from '../../shared/flow/notice-rules.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import type { WindowKey } from '../../shared/words/window/words.ts';
import { desk } from '../desk.ts';
import type { Patch, SetFacts } from '../setter/asking.ts';
import { askSetter } from '../setter/setter.ts';
import { bringMain } from '../story/hand.ts';
import { Keeper, type Keeping } from '../story/keeper.ts';
import { loadOpen, useStories } from '../story/open-stories.ts';
import { useHeld } from './held.ts';
import { beforeLeaving } from './leaving.ts';
import { type Kept, tellKept } from './status.ts';
import { useSteps } from './steps.ts';
import { tellFault } from './toasts.ts';

/** The page that is open, as the store had it. Its stories' text is in `useStories`; where things stand is in `plan`. */
export type PageDocument = Output<'page.open'>;

/** The open page of the window. */
interface OpenPage {
  readonly document: PageDocument | null;
  readonly photos: readonly PhotoSize[];
  /** Null until the page has been made for the first time. */
  readonly plan: Plan | null;
  /** The page as it was made last, and the patches that came with it: they are used up by whoever shows them. */
  readonly facts: SetFacts | null;
  readonly fresh: { readonly look: number; readonly patches: readonly Patch[] } | null;
  readonly keeping: Keeping;
  /** Something broke while the page was made. */
  readonly broken: string | null;
}

const nothing: OpenPage = {
  document: null,
  photos: [],
  plan: null,
  facts: null,
  fresh: null,
  keeping: { kind: 'kept' },
  broken: null,
};

/** The open page: changed only by the functions of this file. */
export const usePage = create<OpenPage>()(() => nothing);

let keeper: Keeper<Plan | null> | null = null;
/** The plan an empty page is shown by: nobody's work, so it is not kept, and gives way to what is put on the page. */
let blank: Plan | null = null;
let stopKeeping: () => void = () => undefined;

/** Opens a page with its main story: what was open is kept first, its steps are forgotten. One that is open stays as it is. */
export async function openPage(pageId: string): Promise<void> {
  const there = usePage.getState().document;
  if (there?.id === pageId) {
    bringMain(pageId, there.storyIds);
    return;
  }
  await keeper?.flush();
  const reply = await desk.call('page.open', { pageId });
  if (!reply.ok) {
    tellFault(reply.fault);
    return;
  }
  const document = reply.value;
  await Promise.all(document.storyIds.map(loadOpen));
  bringMain(document.id, document.storyIds);
  stopKeeping();
  useSteps.getState().clear();
  keeper = document.plan === null ? null : keeperOf(document.id, document.rowVersion, document.plan);
  usePage.setState({ ...nothing, document, photos: document.photos, plan: document.plan });
  await make();
}

function keeperOf(id: string, rowVersion: number, plan: Plan | null): Keeper<Plan | null> {
  const made = new Keeper<Plan | null>(rowVersion, plan, {
    // A plan once there never goes.
    keep: (version, wanted) => desk.call('page.keep', { id, rowVersion: version, plan: wanted! }),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onChange: (keeping) => {
      usePage.setState({ keeping });
      tellKept(`page ${id}`, keptOf(keeping));
    },
  });
  stopKeeping = beforeLeaving(() => made.flush());
  return made;
}

const keptOf = ({ kind }: Keeping): Kept => (kind === 'kept' ? 'kept' : kind === 'failed' || kind === 'stale' ? 'failed' : 'waiting');

/** The order the open page is made from now; null when none is open. */
export function orderNow(): PageOrder | null {
  const { document, photos, plan } = usePage.getState();
  if (document === null) return null;
  const { texts } = useStories.getState();
  const { paper, date, running, number, section, editors } = document;
  return {
    sheet: plan?.sheet ?? document.sheet,
    folio: { paper, date, pageNo: number, section, editors, ...(running !== null && { running }) },
    stories: document.storyIds.flatMap((id) => {
      const jump = document.jumps.find(({ story }) => story === id)?.jump;
      return texts[id] === undefined ? [] : [{ id, story: texts[id], ...(jump && { jump }) }];
    }),
    notices: document.notices.map(({ id, notice, style }) => ({ ...notice, id, style })),
    rules: { ...houseRules, order: document.kinds, measure: document.measure },
    photos,
    ...(plan && { plan }),
  };
}

/** Has the page set again beside the window's thread; of several in a row only the last is set. */
export async function make(): Promise<void> {
  const order = orderNow();
  const pageId = usePage.getState().document?.id;
  if (order === null || pageId === undefined) return;
  const made = await askSetter('page', { order });
  if (usePage.getState().document?.id !== pageId) return;
  if (!made.ok) {
    if (made.fault.kind === 'broken') usePage.setState({ broken: made.fault.message });
    return;
  }
  const { facts, look, patches } = made.value;
  usePage.setState({ facts, fresh: { look, patches }, broken: null });
  if (usePage.getState().plan !== null) return;
  blank = order.stories.length + order.notices.length === 0 ? facts.plan : null;
  putPlan(facts.plan);
}

/** How long changes of other hands are gathered before the page is read again, in milliseconds. */
const gather = 150;

/** Records that tell of what stands on a page: a run placed at the counter, the style of an order and the number among them. */
const standing: readonly Subject[] = ['issue', 'notice', 'page', 'story', 'placing', 'insertion', 'booking'];

/**
 * Follows what other hands do to the open page, until it is told to end: notices that come late, stories put on it or taken off, a plan kept from elsewhere while nothing of ours
 * waits to be kept. The text of its stories is their editors' matter.
 */
export function followPage(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = desk.listen(({ what, records }) => {
    const isOurs = records.some(({ subject }) => standing.includes(subject));
    if (!isOurs || what === 'story.keep') return;
    clearTimeout(timer);
    timer = setTimeout(() => void readAgain(), gather);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

async function readAgain(): Promise<void> {
  const before = usePage.getState().document;
  if (before === null) return;
  const reply = await desk.call('page.open', { pageId: before.id });
  if (!reply.ok || usePage.getState().document?.id !== before.id) return;
  const document = reply.value;
  await Promise.all(document.storyIds.map(loadOpen));
  const { plan, photos } = usePage.getState();
  const isElsewhere = keeper?.keeping.kind === 'kept' && document.rowVersion > keeper.rowVersion && document.plan !== null;
  if (isElsewhere) {
    keeper?.goOn(document.rowVersion, document.plan);
    keeper?.changed(document.plan);
  }
  const known = new Set(photos.map(({ id }) => id));
  const isSame = !isElsewhere && JSON.stringify(standsOn(before)) === JSON.stringify(standsOn(document));
  usePage.setState({
    document,
    plan: isElsewhere ? document.plan : plan === blank ? null : plan,
    photos: [...photos, ...document.photos.filter(({ id }) => !known.has(id))],
  });
  if (!isSame) await make();
}

/** All that a page is made from, but for its plan and its stories' text. */
const standsOn = ({ id, rowVersion, plan, photos, ...document }: PageDocument) => document;

/** Puts a plan in place; it is kept within a second and the page is set again. */
function putPlan(plan: Plan): void {
  const { document, plan: before } = usePage.getState();
  if (document === null || plan === before) return;
  usePage.setState({ plan });
  keeper ??= keeperOf(document.id, document.rowVersion, null);
  const isShownOnly = before === null && plan === blank;
  if (!isShownOnly && !useHeld.getState().isHeld) keeper.changed(plan);
  if (before !== null) void make();
}

/** Changes where things stand, as one step that can be taken back; changes of one gesture that follow one another are one. Nothing happens when the plan is as it was, or may only be looked at. */
export function changePlan(plan: Plan, words: WindowKey, gesture?: object): void {
  const before = usePage.getState().plan;
  if (before === null || before === plan || useHeld.getState().isHeld) return;
  putPlan(plan);
  useSteps.getState().push({ words, gesture, undo: () => putPlan(before), redo: () => putPlan(plan) });
}

/** Makes a photo's size known to the page, so that a story may show it. */
export function knowPhoto(photo: PhotoSize): void {
  usePage.setState(({ photos }) => (photos.some(({ id }) => id === photo.id) ? {} : { photos: [...photos, photo] }));
}

/** Keeps what is not kept yet; done when it is. */
export async function keepPage(): Promise<void> {
  const { open } = useStories.getState();
  const ids = usePage.getState().document?.storyIds ?? [];
  await Promise.all([keeper?.flush(), ...ids.map((id) => open[id]?.keeper.flush())]);
}

// Every change of a story on the page sets the page again.
useStories.subscribe(({ texts }, before) => {
  const ids = usePage.getState().document?.storyIds ?? [];
  if (ids.some((id) => texts[id] !== before.texts[id] && before.texts[id] !== undefined)) void make();
});
