import { points } from '../../shared/sheet/length.ts';
import { select, useDesktop } from './desktop.ts';
import { held, moveHeld, removeHeld, resizeHeld } from './editing.ts';
import { frameOrder } from './frame-order.ts';
import { enlargePhoto, goIntoPicture, leavePicture, pictureInHand, shiftPhoto } from './in-picture.ts';
import { goToFrame, pan } from './zoom.ts';

/** What an arrow means, in columns and lines. */
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** CSS pixels an arrow moves the page by when nothing is selected. */
const stride = 60;

/**
 * A key on the canvas. Tab goes from frame to frame in the order of the copy and out behind the last; arrows move the selected frame by a column or a line, with Shift by ten lines or
 * to the page's edge, with Alt its right or lower edge instead; Delete takes it off the page, Enter goes into a picture, Esc lets go. Keys with Ctrl or Cmd belong to the commands.
 */
export function onCanvasKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  const isDone = event.key === 'Tab' ? goOn(event.shiftKey ? -1 : 1) : onPictureKey(event) || onArrow(event) || onPlainKey(event);
  if (!isDone) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Selects the next frame, or the one before; false at either end, so that the focus goes on. */
function goOn(by: 1 | -1): boolean {
  const order = frameOrder();
  const { selected } = useDesktop.getState();
  const at = selected === null ? (by === 1 ? -1 : order.length) : order.indexOf(selected);
  const next = order[at + by];
  if (next === undefined) {
    select(null);
    return false;
  }
  select(next);
  goToFrame(next);
  return true;
}

function onArrow({ key, shiftKey, altKey }: KeyboardEvent): boolean {
  const way = arrows[key];
  if (way === undefined) return false;
  const times = shiftKey ? 10 : 1;
  const [columns, lines] = [way[0] * times, way[1] * times];
  if (held() === null) pan(-columns * stride, -lines * stride);
  else if (altKey) resizeHeld(columns === 0 ? { bottom: true } : { right: true }, columns, lines);
  else moveHeld(columns, lines);
  return true;
}

/** Keys inside a picture, and by what they enlarge its photo. */
const enlarging: Readonly<Record<string, number>> = { '+': 1.05, '=': 1.05, '-': 1 / 1.05 };

/** Points an arrow draws the photo along. */
const nudge = 1;

/** A key while the hand is in a picture: arrows draw its photo along (with Shift ten times as far), + and − enlarge it, Esc and Enter leave. */
function onPictureKey({ key, shiftKey, altKey, repeat }: KeyboardEvent): boolean {
  if (altKey || pictureInHand() === null) return false;
  const [way, factor] = [arrows[key], enlarging[key]];
  const by = points(shiftKey ? 10 * nudge : nudge);
  if (way !== undefined) shiftPhoto(way[0] * by, way[1] * by, repeat);
  else if (factor !== undefined) enlargePhoto(factor, repeat);
  else if (key === 'Escape' || key === 'Enter') leavePicture();
  // What would take the frame off the page is not meant here.
  else return key === 'Delete' || key === 'Backspace';
  return true;
}

const plain: Readonly<Record<string, () => unknown>> = {
  ' ': () => useDesktop.setState({ tool: 'hand' }),
  Delete: removeHeld,
  Backspace: removeHeld,
  Enter: goIntoPicture,
  Escape: () => select(null),
};

function onPlainKey({ key, altKey }: KeyboardEvent): boolean {
  const run = plain[key.length === 1 ? key.toLowerCase() : key];
  if (run === undefined || altKey) return false;
  run();
  return true;
}

/** The hand is let go with the space bar. */
export function onCanvasKeyUp({ key }: { readonly key: string }): void {
  if (key === ' ') useDesktop.setState({ tool: 'select' });
}
