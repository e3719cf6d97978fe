import { type PointerEvent, useEffect, useRef, useState, type WheelEvent } from 'react';
import { reachable } from '../frame/scrolling.tsx';
import { usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { onCanvasKey, onCanvasKeyUp } from './canvas-keys.ts';
import { useDesktop } from './desktop.ts';
import { usePageDrop } from './drop.ts';
import { Overlay } from './overlay.tsx';
import { handPointer, openStoryAt } from './pointer.ts';
import { useShownPhotos } from './shown-photos.ts';
import { Surface } from './surface.ts';
import { pan, zoomBy, zoomToFit } from './zoom.ts';

/** Device pixels to the CSS pixel, told anew when the window goes to another screen or is enlarged. */
function useRatio(): number {
  const [ratio, setRatio] = useState(() => globalThis.devicePixelRatio);
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`);
    const look = () => setRatio(globalThis.devicePixelRatio);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, [ratio]);
  return ratio;
}

/** The page under the hand. */
export function PageCanvas() {
  const tell = useWords();
  const area = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const surface = useRef<Surface | null>(null);
  const ratio = useRatio();
  const { view, area: size, tool } = useDesktop();
  const hasFacts = usePage(({ facts }) => facts !== null);
  const photos = useShownPhotos();
  const drop = usePageDrop();

  useEffect(() => {
    surface.current = new Surface(canvas.current!);
    const watch = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      useDesktop.setState({ area: { width, height } });
      if (useDesktop.getState().isFitted) zoomToFit();
    });
    watch.observe(area.current!);
    // What is painted is shown at once, before React draws what else hangs on the page.
    const stopTaking = usePage.subscribe(({ fresh }, before) => {
      if (fresh !== null && fresh !== before.fresh) surface.current?.take(fresh.look, fresh.patches);
    });
    return () => {
      stopTaking();
      watch.disconnect();
    };
  }, []);
  useEffect(() => {
    if (hasFacts && useDesktop.getState().isFitted) zoomToFit();
  }, [hasFacts]);
  useEffect(() => {
    if (view !== null && size.width > 0) surface.current?.show(view, size, ratio);
  }, [view, size, ratio]);
  useEffect(() => {
    if (photos > 0) void surface.current?.repaint();
  }, [photos]);
  useWheel(area);

  return (
    <div
      ref={area}
      className={`page-canvas is-${tool}`}
      role="application"
      aria-label={tell('page.canvas')}
      {...reachable}
      onKeyDown={(event) => onCanvasKey(event.nativeEvent)}
      onKeyUp={(event) => onCanvasKeyUp(event.nativeEvent)}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => handPointer(event.nativeEvent, event.currentTarget)}
      onDoubleClick={(event) => void openStoryAt(event.nativeEvent, event.currentTarget)}
      {...drop}
    >
      <canvas ref={canvas} />
      <Overlay />
    </div>
  );
}

/** The wheel moves the page; with Ctrl (or two fingers drawn apart) it enlarges about the pointer. React's own wheel handler could not keep the browser from zooming. */
function useWheel(area: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = area.current!;
    const turn = (event: globalThis.WheelEvent | WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      if (event.ctrlKey || event.metaKey) {
        const notch = Math.max(-100, Math.min(100, event.deltaY));
        return zoomBy(1.2 ** (-notch / 50), { x: event.clientX - left, y: event.clientY - top });
      }
      if (event.shiftKey && event.deltaX === 0) return pan(-event.deltaY, 0);
      pan(-event.deltaX, -event.deltaY);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [area]);
}
