import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Where a window stood and how large it was, in the screen's points. */
export interface WindowState {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
}

/** A rectangle of the screen. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const usual: WindowState = { width: 1440, height: 900, maximised: false };

/** How much of a window must lie on some screen for it to be opened there, so that it can be taken hold of. */
const leastShown = 120;

/** The state kept in a file, or the usual one: the file may be missing, torn or from a desk with another screen, and a window must open all the same. */
export function readWindowState(file: string, screens: readonly Area[]): WindowState {
  const kept = parse(file);
  if (kept === null) return usual;
  const { x, y } = kept;
  const isSeen =
    x !== undefined &&
    y !== undefined &&
    screens.some(
      (screen) =>
        x + kept.width >= screen.x + leastShown &&
        x <= screen.x + screen.width - leastShown &&
        y >= screen.y &&
        y <= screen.y + screen.height - leastShown,
    );
  return isSeen ? kept : { width: kept.width, height: kept.height, maximised: kept.maximised };
}

function parse(file: string): WindowState | null {
  try {
    const { x, y, width, height, maximised }: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
    if (!isSize(width) || !isSize(height)) return null;
    const place = Number.isInteger(x) && Number.isInteger(y) ? { x: x as number, y: y as number } : {};
    return { ...place, width, height, maximised: maximised === true };
  } catch {
    return null;
  }
}

const isSize = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 400 && (value as number) <= 20_000;

/** Keeps a window's state; the file appears whole or stays as it was. A folder that cannot be written costs the state and nothing else. */
export function keepWindowState(file: string, state: WindowState): void {
  const part = `${file}.${randomUUID()}`;
  try {
    writeFileSync(part, JSON.stringify(state));
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}
