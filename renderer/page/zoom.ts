import type { Rect } from '../../shared/sheet/rect.ts';
import { sheets } from '../../shared/sheet/sheets.ts';
import { usePage } from '../state/page.ts';
import { useDesktop } from './desktop.ts';
import { centred, fitted, fullSize, keptInSight, type PageView, type Paper, showing, zoomedAbout } from './view.ts';

/** The paper of the open page: known before the page has been made. */
export function paperOf({ facts, document }: ReturnType<typeof usePage.getState>): Paper | null {
  return facts ?? (document && sheets[document.sheet]);
}

/** Shows the whole page, and goes on doing so when the window changes its size. */
export function zoomToFit(): void {
  const paper = paperOf(usePage.getState());
  const { area } = useDesktop.getState();
  if (paper === null || area.width === 0) return;
  useDesktop.setState({ view: fitted(paper, area), isFitted: true });
}

/** Looks at the page otherwise; some of it always stays in sight. */
export function lookAt(view: PageView): void {
  const { facts } = usePage.getState();
  if (facts === null) return;
  useDesktop.setState(({ area }) => ({ view: keptInSight(view, facts, area), isFitted: false }));
}

/** Enlarges by a factor, about a place of the area (CSS pixels), else about its middle. */
export function zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void {
  const { view, area } = useDesktop.getState();
  if (view === null) return;
  lookAt(zoomedAbout(view, view.scale * factor, at?.x ?? area.width / 2, at?.y ?? area.height / 2));
}

/** Shows the page at a percentage of its real size: what is selected in the middle, else the middle of what is shown. */
export function zoomTo(percent: number): void {
  const { view, area, selected } = useDesktop.getState();
  const { facts } = usePage.getState();
  if (view === null || facts === null) return;
  const scale = (fullSize * percent) / 100;
  const frame = facts.frames.find(({ id }) => id === selected);
  const middle = zoomedAbout(view, scale, area.width / 2, area.height / 2);
  lookAt(frame === undefined ? middle : showing(centred(facts, area, scale), frame.rect, area));
}

/** Moves the page by so many CSS pixels. */
export function pan(x: number, y: number): void {
  const { view } = useDesktop.getState();
  if (view !== null) lookAt({ ...view, x: view.x + x, y: view.y + y });
}

/** Brings part of the page into sight; what is in sight already stays as it is looked at. */
export function goTo(rect: Rect): void {
  const { view, area } = useDesktop.getState();
  if (view === null) return;
  const next = showing(view, rect, area);
  if (next.x !== view.x || next.y !== view.y) lookAt(next);
}

/** Brings a frame into sight. */
export function goToFrame(id: string): void {
  const frame = usePage.getState().facts?.frames.find((one) => one.id === id);
  if (frame !== undefined) goTo(frame.rect);
}
