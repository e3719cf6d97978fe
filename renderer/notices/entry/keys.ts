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

/** What a key has the form do; `type` leaves it to the field. */
export type Act =
  | { readonly kind: 'type' }
  | { readonly kind: 'save' | 'arm' | 'leave' }
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'list'; readonly by: 1 | -1 };

const type: Act = { kind: 'type' };

/**
 * The keys by which the caret goes about in the form: Enter goes on and past the last field saves, Shift+Enter goes back, Escape twice leaves, arrows go up and down. Keys that an
 * input method is using are never ours; what else the form does is in its commands.
 */
export function actOf(press: Press, place: Place): Act {
  if (press.isComposing || press.keyCode === 229 || press.altKey || press.ctrlKey || press.metaKey) return type;
  switch (press.key) {
    case 'Enter':
      if (press.shiftKey) return { kind: 'go', to: Math.max(0, place.index - 1) };
      return place.index >= place.count - 1 ? { kind: 'save' } : { kind: 'go', to: place.index + 1 };
    case 'Escape':
      return { kind: place.armed ? 'leave' : 'arm' };
    case 'ArrowDown':
    case 'ArrowUp':
      return press.shiftKey || place.manyLines ? type : arrow(press.key === 'ArrowDown' ? 1 : -1, place);
    default:
      return type;
  }
}

function arrow(by: 1 | -1, { index, count, listOpen }: Place): Act {
  if (listOpen) return { kind: 'list', by };
  return { kind: 'go', to: Math.min(count - 1, Math.max(0, index + by)) };
}
