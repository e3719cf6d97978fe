import type { Rect } from '../../shared/sheet/rect.ts';
import type { NumberedChange } from './numbered.ts';
import type { Side } from './use-proof.ts';

/** Pixels a change's number is high, and wide when it has one figure. */
export const badgeSize = 15;

/** Where a change's number stands on a side, in pixels. */
export interface Badge {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * Where the numbers of changes stand on a side, null for what has no place there; `scale` is pixels to the length. A number stands before its line, in its indent, not on words: of words
 * inside a line before the leg. No number stands on another.
 */
export function badgesOn(changes: readonly NumberedChange[], side: Side, scale: number): readonly (Badge | null)[] {
  const badges: (Badge | null)[] = [];
  for (const { shownAs, change } of changes) {
    const width = badgeSize * (shownAs > 9 ? 1.4 : 1);
    let badge = badgeAt(change[side].frames, change[side].lines[0], width, scale);
    while (badge !== null && badge.x > 0 && badges.some((other) => other !== null && meet(other, badge!)))
      badge = { ...badge, x: Math.max(0, badge.x - width - 1) };
    badges.push(badge);
  }
  return badges;
}

/** How far into its leg, in heights of a line, a line that is only indented begins. Chosen by eye. */
const indent = 2.5;

function badgeAt(frames: readonly Rect[], line: Rect | undefined, width: number, scale: number): Badge | null {
  const [frame] = frames;
  if (line === undefined) {
    if (frame === undefined) return null;
    return { x: Math.max(0, frame.x * scale - width / 2), y: Math.max(0, frame.y * scale - badgeSize / 2), width };
  }
  const leg = frames.find(
    ({ x, y, width: wide, height }) => line.x >= x && line.x <= x + wide && line.y <= y + height && line.y + line.height >= y,
  );
  const begins = leg !== undefined && line.x - leg.x > indent * line.height ? leg.x : line.x;
  return {
    x: Math.max(0, begins * scale - width - 2),
    y: Math.max(0, (line.y + line.height / 2) * scale - badgeSize / 2),
    width,
  };
}

const meet = (a: Badge, b: Badge): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + badgeSize && b.y < a.y + badgeSize;
