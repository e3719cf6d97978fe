import { select, useDesktop } from './desktop.ts';
import { held, moveHeld, removeHeld, resizeHeld } from './editing.ts';
import { frameOrder } from './frame-order.ts';
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
 * to the page's edge, with Alt its right or lower edge instead; Delete takes it off the page, Esc lets it go. Keys with Ctrl or Cmd belong to the commands.
 */
export function onCanvasKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  const isDone = event.key === 'Tab' ? goOn(event.shiftKey ? -1 : 1) : onArrow(event) || onPlainKey(event);
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

const plain: Readonly<Record<string, () => void>> = {
  ' ': () => useDesktop.setState({ tool: 'hand' }),
  Delete: removeHeld,
  Backspace: removeHeld,
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
