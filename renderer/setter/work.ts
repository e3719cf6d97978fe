import { boundsOf, changedPieces } from '../../shared/display/change.ts';
import { emptyPictures } from '../../shared/display/empty-pictures.ts';
import { caretAt, placeAt } from '../../shared/display/hit.ts';
import type { DisplayList } from '../../shared/display/list.ts';
import { type Picture, paint } from '../../shared/display/paint.ts';
import { proofOf } from '../../shared/display/proof.ts';
import type { Outlines, Shaper } from '../../shared/face/face.ts';
import { Composer } from '../../shared/line/composer.ts';
import { fit as fitOf } from '../../shared/makeup/fit.ts';
import { setGalley } from '../../shared/makeup/galley.ts';
import { type MadePage, makePage, proposeFor } from '../../shared/pipeline.ts';
import { inPoints } from '../../shared/sheet/length.ts';
import { overlap, type Rect } from '../../shared/sheet/rect.ts';
import type { AskName, Asks, Look, Patch, SetFacts } from './asking.ts';
import { keptType, unaided } from './kept-type.ts';

/** The opened faces a setter works with. */
interface SetterFaces {
  readonly shaper: Shaper;
  readonly outlines: Outlines;
}

type Answers = { readonly [Name in AskName]: (ask: Asks[Name]['ask']) => Asks[Name]['answer'] };

/** More changed places than these are painted as one: every patch goes through all the page's orders. */
const mostPatches = 12;

/** What answers a setter's questions: the same pipeline as everywhere, a page held in mind, and the part of it that is looked at. */
export function setterWork({ shaper, outlines }: SetterFaces): Answers {
  const composer = new Composer(shaper);
  const type = keptType(outlines);
  const photos = new Map<string, Picture>();
  const pictures = { picture: (id: string) => photos.get(id) };
  let list: DisplayList | null = null;
  let look: Look | null = null;

  // One canvas for all that is painted: a new one asks the window's thread for its memory, and waits while that thread is busy with a key.
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', unaided)!;

  const patch = (page: DisplayList, { x, y, scale }: Look, area: Rect, painter = type.atRest): Patch => {
    // Given a size, even its own, a canvas is a new one.
    if (canvas.width < area.width) canvas.width = area.width;
    if (canvas.height < area.height) canvas.height = area.height;
    context.save();
    context.beginPath();
    context.rect(0, 0, area.width, area.height);
    context.clip();
    context.clearRect(0, 0, area.width, area.height);
    context.translate(x - area.x, y - area.y);
    const unit = 1000 / scale;
    const region = { x: (area.x - x) * unit, y: (area.y - y) * unit, width: area.width * unit, height: area.height * unit };
    paint(page, context as never, painter, scale, pictures, region);
    context.restore();
    return { x: area.x, y: area.y, pixels: context.getImageData(0, 0, area.width, area.height) };
  };

  return {
    page: ({ order }) => {
      const made = makePage(order, composer);
      const before = list;
      list = made.list;
      const areas = look === null ? [] : changedAreas(before, list, look);
      return { facts: factsOf(made), look: look?.id ?? 0, patches: areas.map((area) => patch(made.list, look!, area, type.inHaste)) };
    },
    look: ({ look: wanted }) => {
      look = wanted;
      const { id, width, height } = wanted;
      return { look: id, patches: list === null ? [] : [patch(list, wanted, { x: 0, y: 0, width, height })] };
    },
    photo: ({ id, image, width, height }) => {
      photos.set(id, { image, width, height });
      return null;
    },
    place: ({ point, reach }) => (list === null ? null : placeAt(list, point, reach)),
    caret: ({ place }) => (list === null ? null : caretAt(list, place)),
    galley: (ask) => setGalley(ask.story, ask.for, composer),
    fit: ({ order }) => fitOf(order, order.plan, composer),
    propose: ({ order }) => proposeFor(order, composer),
    ...pictureAnswers(composer, (page, height) => {
      const scale = height / inPoints(page.height);
      const width = Math.round(inPoints(page.width) * scale);
      return patch(page, { id: 0, x: 0, y: 0, width, height, scale }, { x: 0, y: 0, width, height }).pixels;
    }),
  };
}

/** Answers what is asked of pages that are only looked at; `painted` paints a page so many pixels high. */
function pictureAnswers(composer: Composer, painted: (page: DisplayList, height: number) => ImageData): Pick<Answers, 'picture' | 'proof'> {
  return {
    picture: ({ order, height }) => painted(makePage(order, composer).list, height),
    proof: ({ order, height }) => {
      const made = makePage(order, composer);
      const { list } = made;
      return { picture: painted(list, height), width: list.width, height: list.height, page: proofOf(order, made) };
    },
  };
}

function factsOf({ list, plan, grid, typeArea, frames, remarks, overset, stories }: MadePage): SetFacts {
  const placed = remarks.map((remark) => ({ ...remark, caret: caretAt(list, { source: remark.source, offset: remark.at }) }));
  return {
    width: list.width,
    height: list.height,
    plan,
    grid,
    typeArea,
    frames,
    remarks: placed,
    overset,
    emptyPictures: emptyPictures(list),
    stories,
  };
}

/** The places of a look where two makings differ, in whole pixels; all of it where there was no making before. */
function changedAreas(before: DisplayList | null, after: DisplayList, look: Look): readonly Rect[] {
  const whole = { x: 0, y: 0, width: look.width, height: look.height };
  if (before === null || before.width !== after.width || before.height !== after.height) return [whole];
  const areas: Rect[] = [];
  for (const change of changedPieces(before, after)) {
    for (const piece of [change.before, change.after]) {
      // Pieces within one that stays are told by themselves.
      const isWhole = change.before === null || change.after === null;
      const bounds = piece && boundsOf(isWhole ? piece : { ...piece, pieces: [] });
      const area = bounds && inPixels(bounds, look);
      if (area) join(areas, area);
    }
  }
  return areas.length <= mostPatches ? areas : [areas.reduce(union)];
}

/** Puts an area among others that share no pixel: those it meets are made one with it. */
function join(areas: Rect[], area: Rect): void {
  let whole = area;
  for (let i = areas.findIndex((other) => overlap(other, whole)); i >= 0; i = areas.findIndex((other) => overlap(other, whole))) {
    whole = union(whole, areas[i]!);
    areas.splice(i, 1);
  }
  areas.push(whole);
}

function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** The pixels of a look that a rectangle of the page touches, a pixel more all round; null when it is out of sight. */
function inPixels(rect: Rect, look: Look): Rect | null {
  const unit = look.scale / 1000;
  const left = Math.max(0, Math.floor(look.x + rect.x * unit) - 1);
  const top = Math.max(0, Math.floor(look.y + rect.y * unit) - 1);
  const right = Math.min(look.width, Math.ceil(look.x + (rect.x + rect.width) * unit) + 1);
  const bottom = Math.min(look.height, Math.ceil(look.y + (rect.y + rect.height) * unit) + 1);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}
