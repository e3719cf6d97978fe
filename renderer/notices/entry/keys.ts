/** A key as the browser tells it. While an input method composes, its keys are its own: they come with `isComposing`, or as key code 229. */
export interface Press {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the clerk is in the form. `armed`: Escape was pressed once. */
export interface Place {
  readonly index: number;
  readonly count: number;
  readonly armed: boolean;
  /** True in a field of several lines, where the arrows move the caret. */
  readonly manyLines: boolean;
  /** True while a list of proposals hangs under the field: the arrows then move in it. */
  readonly listOpen: boolean;
}

/** What a key has the form do. */
export type Act =
  | { readonly kind: 'type' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'save'; readonly receipt: boolean }
  | { readonly kind: 'arm' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'list'; readonly by: 1 | -1 }
  | { readonly kind: 'repeat-notice' }
  | { readonly kind: 'repeat-field' }
  | { readonly kind: 'own-wording' }
  | { readonly kind: 'vouch' }
  | { readonly kind: 'show-all' }
  | { readonly kind: 'bold' }
  | { readonly kind: 'box' };

const type: Act = { kind: 'type' };

/**
 * The form's keys: Enter goes on and past the last field saves, Shift+Enter goes back, Ctrl+Enter saves and prints the receipt, Escape twice leaves, F2 repeats the
 * last notice, F3 its value of this field, F4 changes between the house's wording and the customer's, F6 sets it bold, F7 boxes it, F8 vouches for what was queried, F9 says all evidence was shown. Keys that an input method is using
 * are never ours.
 */
export function actOf(press: Press, place: Place): Act {
  if (press.isComposing || press.keyCode === 229 || press.altKey) return type;
  const held = press.ctrlKey || press.metaKey;
  switch (press.key) {
    case 'Enter':
      if (held) return { kind: 'save', receipt: true };
      if (press.shiftKey) return { kind: 'go', to: Math.max(0, place.index - 1) };
      return place.index >= place.count - 1 ? { kind: 'save', receipt: false } : { kind: 'go', to: place.index + 1 };
    case 'Escape':
      return place.armed ? { kind: 'leave' } : { kind: 'arm' };
    case 'ArrowDown':
    case 'ArrowUp':
      return held || press.shiftKey || place.manyLines ? type : arrow(press.key === 'ArrowDown' ? 1 : -1, place);
    case 'F2':
      return { kind: 'repeat-notice' };
    case 'F3':
      return { kind: 'repeat-field' };
    case 'F4':
      return { kind: 'own-wording' };
    case 'F6':
      return { kind: 'bold' };
    case 'F7':
      return { kind: 'box' };
    case 'F8':
      return { kind: 'vouch' };
    case 'F9':
      return { kind: 'show-all' };
    default:
      return type;
  }
}

function arrow(by: 1 | -1, { index, count, listOpen }: Place): Act {
  if (listOpen) return { kind: 'list', by };
  return { kind: 'go', to: Math.min(count - 1, Math.max(0, index + by)) };
}
