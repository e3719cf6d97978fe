/** What is read of a key event; a keyboard event of the browser is one. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Chord {
  readonly mod: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

/** Reads `Mod+Shift+P` or `Mod++`. */
function chordOf(keys: string): Chord {
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys === '+' ? ['+'] : keys.split('+');
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return { mod: has('Mod'), ctrl: has('Ctrl'), alt: has('Alt'), shift: has('Shift'), key: parts.at(-1)?.toLowerCase() ?? '' };
}

/** Whether a chord is off while text has the focus: it would type a character. Function keys and Escape type none. */
export function isTyped(keys: string): boolean {
  const { mod, ctrl, alt, key } = chordOf(keys);
  return !mod && !ctrl && !alt && !/^(f\d+|escape)$/.test(key);
}

/** Whether a key press is these keys. A sign that needs Shift on some keyboards (`+`, `?`) is taken with and without it. */
export function matches(keys: string, press: KeyPress, isMac: boolean): boolean {
  const chord = chordOf(keys);
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== (chord.mod || (chord.ctrl && !isMac)) || other !== (chord.ctrl && isMac) || press.altKey !== chord.alt) return false;
  const isSign = chord.key.length === 1 && !/[a-z0-9]/.test(chord.key);
  if (press.shiftKey !== chord.shift && !(isSign && press.shiftKey)) return false;
  // By the key's place too: Alt and Shift may have made another character of it.
  return press.key.toLowerCase() === chord.key || press.code === `Key${chord.key.toUpperCase()}` || press.code === `Digit${chord.key}`;
}

const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };
const keySigns: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };

/** The keys as a person reads them: `Ctrl+Shift+P`, `⇧⌘P` on a Mac. */
export function showKeys(keys: string, isMac: boolean): string {
  const { mod, ctrl, alt, shift } = chordOf(keys);
  const last = keys.endsWith('+') ? '+' : (keys.split('+').at(-1) ?? '');
  const names = [ctrl ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', mod ? 'Mod' : ''].filter((name) => name !== '');
  const key = keySigns[last] ?? last;
  if (isMac) return [...names.map((name) => macSigns[name]), key].join('');
  return [...(mod ? ['Ctrl'] : []), ...names.filter((name) => name !== 'Mod'), key].join('+');
}

/** The keys as Electron writes them. */
export const acceleratorOf = (keys: string): string =>
  keys.replace('Mod', 'CmdOrCtrl').replace(/\+\+$/, '+Plus').replace('Arrow', '').replace('Escape', 'Esc');

/** Commands that claim the same keys: only the first of them would ever hear them. */
export function clashes(
  commands: readonly { readonly id: string; readonly keys?: readonly string[] }[],
): readonly { readonly keys: string; readonly ids: readonly string[] }[] {
  const claims = new Map<string, string[]>();
  for (const { id, keys } of commands) {
    for (const key of keys ?? []) {
      const { mod, ctrl, alt, shift, key: last } = chordOf(key);
      const name = [mod, ctrl, alt, shift, last].join(' ');
      claims.set(name, [...(claims.get(name) ?? []), id]);
    }
  }
  return [...claims].filter(([, ids]) => ids.length > 1).map(([keys, ids]) => ({ keys, ids }));
}
