import { useDesktop } from './desktop.ts';

/** What a drag does: how far the pointer has come, in points of the page; and whether it was let go, or called off. */
interface Drag {
  move(across: number, down: number): void;
  end(isPut: boolean): void;
}

/** Follows the pointer from where it went down until it is let go; Esc calls the drag off. */
export function followPointer(from: PointerEvent, area: Element, { move, end }: Drag): void {
  const stop = new AbortController();
  const finish = (isPut: boolean) => {
    stop.abort();
    end(isPut);
  };
  const { signal } = stop;
  const follow = (event: Event) => {
    const { view } = useDesktop.getState();
    const { clientX, clientY } = event as PointerEvent;
    if (view !== null) move((clientX - from.clientX) / view.scale, (clientY - from.clientY) / view.scale);
  };
  area.setPointerCapture(from.pointerId);
  area.addEventListener('pointermove', follow, { signal });
  area.addEventListener('pointerup', () => finish(true), { signal });
  area.addEventListener('pointercancel', () => finish(false), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      // It means the drag, not what is dragged.
      event.stopPropagation();
      finish(false);
    },
    { signal, capture: true },
  );
}
