import type { CopyPlace } from '../../shared/display/hit.ts';
import type { Edges } from '../../shared/makeup/edit/place.ts';
import type { Frame } from '../../shared/sheet/frame.ts';
import { points } from '../../shared/sheet/length.ts';
import { askSetter } from '../setter/setter.ts';
import { useCaret } from '../state/caret.ts';
import { placeInStory } from '../state/copy-range.ts';
import { usePage } from '../state/page.ts';
import { openStory } from '../story/hand.ts';
import { currentStory, placeCaret } from '../story/open-stories.ts';
import { correctNotice, select, useDesktop } from './desktop.ts';
import { dragHeld } from './drag.ts';
import { held } from './editing.ts';
import { dragPhoto, goIntoPicture } from './in-picture.ts';
import { toPage } from './view.ts';
import { pan } from './zoom.ts';

/** CSS pixels a pointer may tremble before a press becomes a drag. */
const tremble = 4;

/** A press on the canvas: the hand moves the page; else what is under the pointer is taken hold of, dragged when the pointer moves, and, where it is text, the caret goes there. */
export function handPointer(event: PointerEvent, area: HTMLElement): void {
  area.focus({ preventScroll: true });
  const { tool } = useDesktop.getState();
  if (event.button === 1 || (event.button === 0 && tool === 'hand')) dragPage(event, area);
  else if (event.button === 0) press(event, area);
}

function press(event: PointerEvent, area: HTMLElement): void {
  const point = pointOf(event, area);
  if (dragPhoto(event, area, point)) return;
  const handle = (event.target as Element).closest('[data-edges]')?.getAttribute('data-edges');
  const now = held();
  if (handle && now !== null) {
    dragHeld(now, edgesOf(handle), event, area);
    return;
  }
  const frame = frameAt(point);
  select(frame?.id ?? null);
  if (frame === null) return;
  watchPress(event, area, () => void putCaret(point));
}

/** Waits whether a press becomes a drag of what is selected, or was a click. */
function watchPress(down: PointerEvent, area: HTMLElement, click: () => void): void {
  const end = new AbortController();
  const { signal } = end;
  area.addEventListener(
    'pointermove',
    (event) => {
      if (Math.abs(event.clientX - down.clientX) + Math.abs(event.clientY - down.clientY) < tremble) return;
      end.abort();
      const now = held();
      if (now !== null) dragHeld(now, null, down, area);
    },
    { signal },
  );
  area.addEventListener(
    'pointerup',
    () => {
      end.abort();
      click();
    },
    { signal },
  );
}

function dragPage(down: PointerEvent, area: HTMLElement): void {
  down.preventDefault();
  area.setPointerCapture(down.pointerId);
  const end = new AbortController();
  const { signal } = end;
  area.addEventListener('pointermove', (event) => pan(event.movementX, event.movementY), { signal });
  for (const name of ['pointerup', 'pointercancel'] as const) area.addEventListener(name, () => end.abort(), { signal });
}

/** Edges by the letters a handle is marked with: n, e, s, w. */
const edgesOf = (letters: string): Edges => ({
  ...(letters.includes('w') ? { left: true as const } : {}),
  ...(letters.includes('e') ? { right: true as const } : {}),
  ...(letters.includes('n') ? { top: true as const } : {}),
  ...(letters.includes('s') ? { bottom: true as const } : {}),
});

/** Where a pointer is on the page. */
export function pointOf(event: { readonly clientX: number; readonly clientY: number }, area: Element) {
  const { left, top } = area.getBoundingClientRect();
  const { view } = useDesktop.getState();
  return view === null ? { x: 0, y: 0 } : toPage(view, event.clientX - left, event.clientY - top);
}

/** The frame under a point: the smallest of those that lie there; the folio is none. */
export function frameAt({ x, y }: { readonly x: number; readonly y: number }): Frame | null {
  const there = (usePage.getState().facts?.frames ?? []).filter(
    ({ kind, rect }) =>
      kind !== 'folio' && x >= rect.x && x < rect.x + rect.width && y >= rect.y - slack(kind) && y < rect.y + rect.height + slack(kind),
  );
  const size = ({ kind, rect }: Frame): number => (kind === 'furniture' ? 1e12 : 0) + rect.width * rect.height;
  return there.reduce<Frame | null>((least, frame) => (least === null || size(frame) < size(least) ? frame : least), null);
}

/** A rule is too thin to be met. */
const slack = (kind: Frame['kind']): number => (kind === 'furniture' ? points(3) : 0);

async function putCaret(point: { readonly x: number; readonly y: number }): Promise<CopyPlace | null> {
  const found = await askSetter('place', { point, reach: points(6) });
  if (!found.ok || found.value === null) return null;
  standAt(found.value);
  return found.value;
}

/** Puts the caret at a place in the copy: on the page, and in the editor where its story is under the hand. */
export function standAt(copy: CopyPlace): void {
  useCaret.setState({ place: copy });
  const place = placeInStory(copy);
  const story = currentStory();
  if (place !== null && story?.id === place.story)
    story.editor.whenIdle(() => placeCaret(story.editor, { anchor: place.point, focus: place.point }));
}

/** Goes into what the pointer is over: into a picture with a photo, to show another part of it; into a notice, to correct it; else the story that is set there is opened, its caret at that place. */
export async function goInto(event: { readonly clientX: number; readonly clientY: number }, area: Element): Promise<void> {
  const point = pointOf(event, area);
  if (frameAt(point)?.kind === 'picture' && goIntoPicture()) return;
  const found = await putCaret(point);
  const place = found && placeInStory(found);
  if (place) await openStory(place.story, { anchor: place.point, focus: place.point });
  else if (found) correctNotice(found.source);
}
