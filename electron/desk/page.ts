import type { Files } from '../../shared/api/carrier.ts';
import type { Desk, Input } from '../../shared/api/contract.ts';
import type { Fault } from '../../shared/api/faults.ts';
import type { PhotoSize } from '../../shared/display/set-page.ts';
import { houseRules } from '../../shared/flow/notice-rules.ts';
import { Composer } from '../../shared/line/composer.ts';
import type { OrderedStory } from '../../shared/makeup/moves/move.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { kindsOf } from '../../shared/notice/house.ts';
import { columnOrder } from '../../shared/notice/sort.ts';
import { judgePage, type MadePage, type PageOrder, proposeFor } from '../../shared/pipeline.ts';
import { done, failed, type Result } from '../../shared/result.ts';
import type { Story } from '../../shared/story/story.ts';
import { loadHouse } from '../store/house.ts';
import { type IntakeRecord, loadIntake } from '../store/intake.ts';
import { loadIssue } from '../store/issue.ts';
import { loadNotices, type StoredNotice } from '../store/notice.ts';
import { keepMaking, loadPage, type PageFacts, type StoredPage } from '../store/page.ts';
import { loadPhoto, loadPhotoBytes } from '../store/photo.ts';
import { sha256 } from '../store/sha256.ts';
import type { Outcome, Reading, Store } from '../store/store.ts';
import { loadStories, type StoredStory } from '../store/story.ts';
import { remarked } from './cards.ts';
import { jumpOf, orderedRest, type Rest, restsOn } from './jumps.ts';
import type { DeskFaces, Parts, Printing } from './parts.ts';
import { reportOn } from './report.ts';
import type { Ordering } from './round.ts';

/** A page as the store holds it: its record, the order it is made from, and how its text was read (asked for only when the page is made: its report tells of it). */
interface Held {
  readonly page: StoredPage;
  readonly order: PageOrder & Required<Pick<PageOrder, 'rules'>>;
  readonly notices: readonly StoredNotice[];
  readonly intake: IntakeRecord | null;
  readonly hasStory: boolean;
  readonly rests: readonly Rest[];
}

/** A page ready to be printed, as it is kept: what was made, its folio, the faces and the composer it was made with. */
export interface ReadyPage<Faces extends DeskFaces> {
  readonly printing: Printing;
  readonly folio: PageOrder['folio'];
  readonly faces: Faces;
  readonly composer: Composer;
}

/** The pages of the desk: the calls on them, and what other subjects ask of them. */
export interface Pages<Faces extends DeskFaces> {
  readonly calls: Pick<Desk, 'page.open' | 'page.keep' | 'page.make' | 'page.propose' | 'page.print'>;
  /** A page as it stands, made but not kept. */
  readonly ready: (pageId: string) => Outcome<ReadyPage<Faces>>;
  /** What a page is made from as it is kept, read where other things are read or changed with it. */
  readonly orderIn: Ordering;
}

/** Answers `page.open`, `page.keep`, `page.make`, `page.propose` and `page.print`. */
export function pageCalls<Faces extends DeskFaces>(parts: Parts<Faces>, files: Files): Pages<Faces> {
  const { store } = parts;
  const { compose, composerWith } = composing(parts);
  const { heldBy, orderIn } = holding(parts, composerWith);

  const ready = async (pageId: string): Outcome<ReadyPage<Faces>> => {
    const held = await heldBy(pageId, 'as kept');
    if (!held.ok) return held;
    const composed = await compose(held.value.order);
    if (!composed.ok) return composed;
    const photos = await store.read((db) => bytesOf(db, held.value.order.photos));
    if (!photos.ok) return photos;
    const { made, faces } = composed.value;
    const { folio } = held.value.order;
    return done({ printing: { made, photos: photos.value, date: folio.date }, folio, faces, composer: composerWith(faces) });
  };

  const calls: Pages<Faces>['calls'] = {
    ...placeCalls(store, heldBy),

    'page.make': async ({ pageId, sheet, plan }) => {
      const start = parts.tick();
      const held = await heldBy(pageId, { sheet, plan });
      if (!held.ok) return held;
      const { page, order, intake, hasStory } = held.value;
      if (plan !== undefined && plan.sheet !== order.sheet) return failed({ kind: 'plan-unfit', detail: `${plan.sheet} / ${order.sheet}` });
      const read = parts.tick();
      const composed = await compose(order);
      if (!composed.ok) return composed;
      const { made } = composed.value;
      const composedAt = parts.tick();
      const kept = await store.write('page.make', (db) => keepMaking(db, page, order.sheet, made.plan, made.remarks));
      if (!kept.ok) return kept;
      const timing = { read: read - start, compose: composedAt - read, keep: parts.tick() - composedAt };
      return done(reportOn({ pageId, order, made, intake, hasStory, timing }));
    },

    'page.propose': async ({ pageId, sheet, plan }) => {
      const held = await heldBy(pageId, 'as kept');
      if (!held.ok) return held;
      const faces = await parts.faces();
      if (!faces.ok) return faces;
      return done(proposalsFor(held.value.order, { sheet, plan }, composerWith(faces.value)));
    },

    'page.print': async ({ pageId, form, dpi }) => {
      const page = await ready(pageId);
      if (!page.ok) return page;
      const { printing, faces } = page.value;
      const bytes =
        form === 'png'
          ? await parts.printPng(printing, faces, dpi ?? 150)
          : await parts.printPdf(printing, faces, form === 'pdf' ? 'x1a' : 'x4');
      return done({ ...laid(bytes, form, files), ...remarked(printing.made.remarks) });
    },
  };
  return { calls, ready, orderIn };
}

/** Composes pages with the desk's own composer; printing does not compose again what has not changed. */
function composing<Faces extends DeskFaces>(parts: Parts<Faces>) {
  /** The page made last, and the order it was made from, as text: printing does not compose again what has not changed. */
  let last: { readonly key: string; readonly made: MadePage } | null = null;
  let composer: Composer | null = null;

  const composerWith = (faces: Faces): Composer => {
    composer ??= new Composer(faces.shaper);
    return composer;
  };

  const compose = async (order: PageOrder): Outcome<{ made: MadePage; faces: Faces }> => {
    const faces = await parts.faces();
    if (!faces.ok) return faces;
    if (last === null || last.key !== keyOf(order)) {
      const made = makeBy(order, composerWith(faces.value), parts.makePage);
      if (!made.ok) return made;
      last = { key: keyOf({ ...order, plan: made.value.plan }), made: made.value };
    }
    return done({ made: last.made, faces: faces.value });
  };
  return { compose, composerWith };
}

/** Holds pages as the store has them, with the rests that go to them: where a rest begins is told by setting the page it comes from. */
function holding<Faces extends DeskFaces>(
  { store, faces }: Parts<Faces>,
  composerWith: (faces: Faces) => Composer,
): { readonly heldBy: Holding; readonly orderIn: Ordering } {
  const withRests = async (held: Held): Outcome<Held> => {
    const { order, rests } = held;
    if (rests.length === 0) return done(held);
    const loaded = await faces();
    if (!loaded.ok) return loaded;
    const composer = composerWith(loaded.value);
    return done({ ...held, order: { ...order, stories: [...order.stories, ...rests.map((rest) => orderedRest(rest, composer))] } });
  };
  return {
    heldBy: async (pageId, wanted) => {
      const held = await store.read((db) => hold(db, pageId, wanted));
      return held.ok ? withRests(held.value) : held;
    },
    orderIn: async (db, pageId) => {
      const held = await hold(db, pageId, 'as kept');
      if (!held.ok) return held;
      const whole = await withRests(held.value);
      return whole.ok ? done(whole.value.order) : whole;
    },
  };
}

/** What `page.print` answers of a printed page, its bytes laid where they can be fetched. */
const laid = (bytes: Uint8Array, form: Input<'page.print'>['form'], files: Files) => ({
  file: files.lay(bytes),
  bytes: bytes.length,
  sha256: sha256(bytes),
  mime: form === 'png' ? 'image/png' : 'application/pdf',
});

/** Make-up's proposals for a page, on another sheet or around another plan's pinned frames, and the page as it is kept. */
function proposalsFor(
  { plan: kept, ...rest }: PageOrder,
  { sheet, plan }: { sheet: PageFacts['sheet'] | undefined; plan: Plan | undefined },
  composer: Composer,
) {
  const around = plan ?? kept;
  const order: PageOrder = { ...rest, sheet: sheet ?? rest.sheet, ...(around && { plan: around }) };
  const standing = kept === undefined ? null : judgePage({ ...rest, plan: kept }, composer);
  return { proposals: [...proposeFor(order, composer)], standing };
}

/** The calls of a window that makes the page itself. */
function placeCalls(store: Store, heldBy: Holding): Pick<Desk, 'page.open' | 'page.keep'> {
  return {
    'page.open': async ({ pageId }) => {
      const held = await heldBy(pageId, 'as kept');
      if (!held.ok) return held;
      const { page, order } = held.value;
      const { id, rowVersion, number, section, editors, sheet, plan } = page;
      const { paper, date, running = null } = order.folio;
      const notices = held.value.notices.map(({ id: noticeId, notice, style }) => ({ id: noticeId, notice, style }));
      const storyIds = order.stories.map((story) => story.id);
      const jumps = order.stories.flatMap(({ id: story, jump }) => (jump === undefined ? [] : [{ story, jump }]));
      const stands = {
        plan,
        storyIds,
        jumps,
        notices,
        kinds: [...order.rules.order],
        measure: order.rules.measure,
        photos: [...order.photos],
      };
      return done({ id, rowVersion, paper, date, running, number, section, editors, sheet, ...stands });
    },

    'page.keep': ({ id, rowVersion, plan }) =>
      store.write('page.keep', async (db) => {
        const page = await loadPage(db, id);
        if (!page.ok) return page;
        const kept = await keepMaking(db, { ...page.value, rowVersion }, plan.sheet, plan, page.value.remarks ?? []);
        return kept.ok ? done({ id, rowVersion: kept.value }) : kept;
      }),
  };
}

/** Makes a page. Making never fails; a plan, though, may come from outside, and one that cannot be drawn is the caller's fault. */
function makeBy(order: PageOrder, composer: Composer, makePage: Parts['makePage']): Result<MadePage, Fault> {
  try {
    return done(makePage(order, composer));
  } catch (error) {
    if (order.plan === undefined) throw error;
    return failed({ kind: 'plan-unfit', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** How a page is wanted: on another sheet or by a plan given (none: make-up searches), or just as it was kept. */
type Wanted = 'as kept' | { readonly sheet: PageFacts['sheet'] | undefined; readonly plan: Plan | undefined };

/** Answers a page as it is held. */
type Holding = (pageId: string, wanted: Wanted) => Outcome<Held>;

/** Reads a page whole from the store. */
async function hold(db: Reading, pageId: string, wanted: Wanted): Outcome<Held> {
  const page = await loadPage(db, pageId);
  if (!page.ok) return page;
  const issue = await loadIssue(db, page.value.issueId);
  if (!issue.ok) return issue;
  const stories = await loadStories(db, pageId);
  if (!stories.ok) return stories;
  const own = await orderedOf(db, stories.value);
  if (!own.ok) return own;
  const rests = await restsOn(db, page.value);
  if (!rests.ok) return rests;
  const notices = await loadNotices(db, pageId);
  if (!notices.ok) return notices;
  const intake = wanted === 'as kept' ? done(null) : await loadIntake(db, pageId);
  if (!intake.ok) return intake;
  const photos = await photosOf(
    db,
    [...own.value, ...rests.value.map(({ story }) => story)].flatMap(({ story }) => story),
  );
  if (!photos.ok) return photos;
  const kept = await loadHouse(db);
  if (!kept.ok) return kept;
  const { number, section, editors } = page.value;
  const { sheet, plan } = wanted === 'as kept' ? page.value : { sheet: wanted.sheet ?? page.value.sheet, plan: wanted.plan ?? null };
  const measure = notices.value.some(({ isOrdered }) => isOrdered) ? kept.value.house.measure : null;
  const order: Held['order'] = {
    sheet,
    folio: { paper: issue.value.paper, date: issue.value.date, pageNo: number, section, editors, ...runningOf(issue.value) },
    stories: own.value,
    notices: notices.value.map(({ id, notice, style }) => ({ ...notice, id, style })),
    rules: { ...houseRules, order: columnOrder(kindsOf(kept.value.house)), measure },
    photos: photos.value,
    ...(plan === null ? {} : { plan }),
  };
  const hasStory = stories.value.length > 0;
  return done({ page: page.value, order, notices: notices.value, intake: intake.value, hasStory, rests: rests.value });
}

const runningOf = ({ number }: { readonly number: number | null }) => (number === null ? {} : { running: number });

/** A page's own stories as it is made from them. */
async function orderedOf(db: Reading, stories: readonly StoredStory[]): Outcome<readonly OrderedStory[]> {
  const ordered: OrderedStory[] = [];
  for (const stored of stories) {
    const jump = await jumpOf(db, stored);
    if (!jump.ok) return jump;
    ordered.push({ id: stored.id, story: stored.story, ...jump.value });
  }
  return done(ordered);
}

async function photosOf(db: Reading, story: Story): Outcome<readonly PhotoSize[]> {
  const photos: PhotoSize[] = [];
  for (const element of story) {
    if (element.type !== 'picture' || element.photo === '' || photos.some((photo) => photo.id === element.photo)) continue;
    const photo = await loadPhoto(db, element.photo);
    if (!photo.ok) return photo;
    photos.push({ id: photo.value.id, width: photo.value.width, height: photo.value.height });
  }
  return done(photos);
}

async function bytesOf(db: Reading, photos: readonly PhotoSize[]): Outcome<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const { id } of photos) {
    const bytes = await loadPhotoBytes(db, id);
    if (!bytes.ok) return bytes;
    found.set(id, bytes.value);
  }
  return done(found);
}

const keyOf = (order: PageOrder): string => JSON.stringify(order);
