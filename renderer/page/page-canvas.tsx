import { type PointerEvent, type RefObject, useEffect, useRef, useState, type WheelEvent } from 'react';
import { inPoints } from '../../shared/sheet/length.ts';
import { reachable } from '../frame/scrolling.tsx';
import { usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { onCanvasKey, onCanvasKeyUp } from './canvas-keys.ts';
import { useDesktop } from './desktop.ts';
import { usePageDrop } from './drop.ts';
import { noteHand, turnPhoto } from './in-picture.ts';
import { Overlay } from './overlay.tsx';
import { goInto, handPointer, pointOf } from './pointer.ts';
import { useShownPhotos } from './shown-photos.ts';
import { Surface } from './surface.ts';
import { pan, paperOf, zoomBy, zoomToFit } from './zoom.ts';

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
  const { tool, inPicture } = useDesktop();
  const drop = usePageDrop();
  usePainting(area, canvas);
  useWheel(area);
  useEffect(() => {
    // Also when a button or a command leads there: the keys are the picture's now.
    if (inPicture) area.current?.focus({ preventScroll: true });
  }, [inPicture]);

  return (
    <div
      ref={area}
      className={`page-canvas is-${tool}${inPicture ? ' is-in-picture' : ''}`}
      role="application"
      aria-label={tell('page.canvas')}
      {...reachable}
      onKeyDown={(event) => onCanvasKey(event.nativeEvent)}
      onKeyUp={(event) => onCanvasKeyUp(event.nativeEvent)}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => handPointer(event.nativeEvent, event.currentTarget)}
      onPointerMove={(event) => (inPicture ? noteHand(pointOf(event, event.currentTarget)) : undefined)}
      onDoubleClick={(event) => void goInto(event.nativeEvent, event.currentTarget)}
      {...drop}
    >
      <Sheet />
      <canvas ref={canvas} />
      <Overlay />
    </div>
  );
}

/** The empty sheet, until the page lies on it. */
function Sheet() {
  const view = useDesktop((desktop) => desktop.view);
  const paper = usePage((page) => (page.facts === null ? paperOf(page) : null));
  if (view === null || paper === null) return null;
  const [width, height] = [inPoints(paper.width) * view.scale, inPoints(paper.height) * view.scale];
  return <div className="page-sheet" style={{ left: view.x, top: view.y, width, height }} />;
}

/** Has the page painted on the canvas, as it is looked at and as large as its area is. */
function usePainting(area: RefObject<HTMLDivElement | null>, canvas: RefObject<HTMLCanvasElement | null>): void {
  const surface = useRef<Surface | null>(null);
  const ratio = useRatio();
  const { view, area: size } = useDesktop();
  const hasPaper = usePage((page) => paperOf(page) !== null);
  const photos = useShownPhotos();

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
  }, [area, canvas]);
  useEffect(() => {
    if (hasPaper && useDesktop.getState().isFitted) zoomToFit();
  }, [hasPaper]);
  useEffect(() => {
    if (view !== null && size.width > 0) surface.current?.show(view, size, ratio);
  }, [view, size, ratio]);
  useEffect(() => {
    if (photos > 0) void surface.current?.repaint();
  }, [photos]);
}

/** The wheel moves the page; with Ctrl (or two fingers drawn apart) it enlarges about the pointer; over the photo the hand is in it enlarges that. React's own wheel handler could not keep the browser from zooming. */
function useWheel(area: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = area.current!;
    const turn = (event: globalThis.WheelEvent | WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const notch = Math.max(-100, Math.min(100, event.deltaY));
      if (event.ctrlKey || event.metaKey) {
        return zoomBy(1.2 ** (-notch / 50), { x: event.clientX - left, y: event.clientY - top });
      }
      if (turnPhoto(1.05 ** (-notch / 100), pointOf(event, element), event.timeStamp)) return;
      if (event.shiftKey && event.deltaX === 0) return pan(-event.deltaY, 0);
      pan(-event.deltaX, -event.deltaY);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [area]);
}
