import { inPoints, type Length } from '../../shared/sheet/length.ts';

/** How the page lies in its area: CSS pixels to the point, and the page's left top corner in CSS pixels from the area's. */
export interface PageView {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page's size on paper. */
export interface Paper {
  readonly width: Length;
  readonly height: Length;
}

/** CSS pixels to the point at 100 %: CSS has 96 to the inch, points are 72. */
export const fullSize = 96 / 72;

/** The least and the most a page is enlarged. */
export const [leastScale, mostScale] = [fullSize * 0.05, fullSize * 16];

const margin = 24;

/** The whole page in the middle of its area. */
export function fitted(paper: Paper, area: Size): PageView {
  const wide = (area.width - 2 * margin) / inPoints(paper.width);
  const high = (area.height - 2 * margin) / inPoints(paper.height);
  return centred(paper, area, Math.max(leastScale, Math.min(wide, high)));
}

/** The page at a scale, its middle in the middle of the area. */
export const centred = (paper: Paper, area: Size, scale: number): PageView => ({
  scale,
  x: (area.width - inPoints(paper.width) * scale) / 2,
  y: (area.height - inPoints(paper.height) * scale) / 2,
});

/** The view at another scale, the point of the page under (x, y) staying where it is. */
export function zoomedAbout(view: PageView, wanted: number, x: number, y: number): PageView {
  const scale = Math.min(mostScale, Math.max(leastScale, wanted));
  const by = scale / view.scale;
  return { scale, x: x - (x - view.x) * by, y: y - (y - view.y) * by };
}

/** The view moved so that some of the page stays in sight. */
export function keptInSight(view: PageView, paper: Paper, area: Size): PageView {
  const some = 80;
  const [width, height] = [inPoints(paper.width) * view.scale, inPoints(paper.height) * view.scale];
  return {
    scale: view.scale,
    x: Math.min(area.width - some, Math.max(some - width, view.x)),
    y: Math.min(area.height - some, Math.max(some - height, view.y)),
  };
}

/** The view moved as little as shows a rectangle of the page (lengths) with some room about it. */
export function showing(
  view: PageView,
  rect: { readonly x: Length; readonly y: Length; readonly width: Length; readonly height: Length },
  area: Size,
): PageView {
  const into = (at: number, from: number, length: number, room: number): number => {
    const [first, last] = [at + from, at + from + length];
    if (first >= 0 && last <= room) return at;
    return length > room - 2 * margin ? margin - from : (room - length) / 2 - from;
  };
  const unit = view.scale / 1000;
  return {
    scale: view.scale,
    x: into(view.x, rect.x * unit, rect.width * unit, area.width),
    y: into(view.y, rect.y * unit, rect.height * unit, area.height),
  };
}

/** A place in the area (CSS pixels) as a point of the page (lengths). */
export const toPage = ({ scale, x, y }: PageView, atX: number, atY: number): { readonly x: Length; readonly y: Length } => ({
  x: Math.round(((atX - x) / scale) * 1000),
  y: Math.round(((atY - y) / scale) * 1000),
});
