import { cellsOfPart, isPartPinned } from '../../shared/makeup/edit/part.ts';
import type { Frame } from '../../shared/sheet/frame.ts';
import { cellsRect, columnLeft, columnsWidth, type Grid, lineTop } from '../../shared/sheet/grid.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import type { SetFacts } from '../setter/asking.ts';
import { usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { useDesktop } from './desktop.ts';
import { useDragging } from './drag.ts';
import { held } from './editing.ts';
import { pictureInHand, wholeOf } from './in-picture.ts';
import { type BoxOf, CaretMark, RemarkMarks } from './marks.tsx';
import { addressOfPhoto } from './shown-photos.ts';

/** The eight handles of a frame: the edges they move, and where they stand in its width and height. */
const handles = [
  ['nw', 0, 0],
  ['n', 0.5, 0],
  ['ne', 1, 0],
  ['e', 1, 0.5],
  ['se', 1, 1],
  ['s', 0.5, 1],
  ['sw', 0, 1],
  ['w', 0, 0.5],
] as const;

/** What lies over the painted page and is never printed: frames, the selected one with its handles, marks of remarks, the caret, the grid, guides. */
export function Overlay() {
  const { view, area, preview, grid, guides } = useDesktop();
  const facts = usePage((page) => page.facts);
  const plan = usePage((page) => page.plan);
  if (view === null || facts === null || plan === null || preview) return null;
  const unit = view.scale / 1000;
  const box = (rect: Rect) => ({
    x: view.x + rect.x * unit,
    y: view.y + rect.y * unit,
    width: rect.width * unit,
    height: rect.height * unit,
  });
  return (
    <svg className="page-overlay" width={area.width} height={area.height} aria-hidden="true">
      {grid ? <GridLines grid={facts.grid} box={box} /> : null}
      {guides.map(({ way, at }) =>
        way === 'across' ? (
          <line key={`a${at}`} className="page-guide" x1={0} x2={area.width} y1={view.y + at * unit} y2={view.y + at * unit} />
        ) : (
          <line key={`d${at}`} className="page-guide" y1={0} y2={area.height} x1={view.x + at * unit} x2={view.x + at * unit} />
        ),
      )}
      {facts.frames.map((frame) =>
        frame.kind === 'folio' ? null : <rect key={frame.id} className={`page-frame is-${frame.kind}`} {...box(frame.rect)} />,
      )}
      <RemarkMarks facts={facts} box={box} />
      <CaretMark facts={facts} box={box} />
      <InPicture box={box} />
      <Selected facts={facts} box={box} />
      <Ghost grid={facts.grid} box={box} />
    </svg>
  );
}

function GridLines({ grid, box }: { readonly grid: Grid; readonly box: BoxOf }) {
  const columns = Array.from({ length: grid.columns }, (_, i) => i);
  const lines = Array.from({ length: grid.lines + 1 }, (_, i) => i);
  const width = columnsWidth(grid, grid.columns);
  const isClose = box({ x: 0, y: 0, width: 0, height: grid.line }).height >= 4;
  return (
    <g className="page-grid">
      {columns.map((i) => (
        <rect
          key={i}
          className="page-grid-column"
          {...box({ x: columnLeft(grid, i), y: grid.top, width: columnsWidth(grid, 1), height: grid.lines * grid.line })}
        />
      ))}
      {isClose
        ? lines.map((i) => {
            const { x, y, width: length } = box({ x: grid.left, y: lineTop(grid, i), width, height: 0 });
            return <line key={i} className={i % 5 === 0 ? 'is-fifth' : undefined} x1={x} x2={x + length} y1={y} y2={y} />;
          })
        : null}
    </g>
  );
}

/** While the hand is in a picture: the whole photo, dimmed where its frame does not show it. */
function InPicture({ box }: { readonly box: BoxOf }) {
  useDesktop((desktop) => desktop.inPicture);
  const now = pictureInHand();
  if (now === null) return null;
  const [whole, image] = [box(wholeOf(now)), box(now.image)];
  const round = ({ x, y, width, height }: Rect): string => `M${x} ${y}h${width}v${height}h${-width}z`;
  return (
    <g className="page-photo">
      <image href={addressOfPhoto(now.photo.id)} preserveAspectRatio="none" {...whole} />
      <path d={round(whole) + round(image)} fillRule="evenodd" />
      <rect {...whole} />
    </g>
  );
}

function Selected({ facts, box }: { readonly facts: SetFacts; readonly box: BoxOf }) {
  const { selected, inPicture } = useDesktop();
  const frame = facts.frames.find(({ id }) => id === selected);
  if (frame === undefined) return null;
  const now = held();
  const cells = now && cellsOfPart(now.plan, now.part);
  const rect = cells === null || now?.part.kind === 'furniture' ? frame.rect : cellsRect(facts.grid, cells);
  const { x, y, width, height } = box(rect);
  return (
    <g className={`page-selected${now && isPartPinned(now.plan, now.part) ? ' is-pinned' : ''}`} data-frame={selected}>
      <rect x={x} y={y} width={width} height={height} />
      {now === null || inPicture
        ? null
        : handles.map(([edges, across, down]) => (
            <rect
              key={edges}
              className={`page-handle is-${edges}`}
              data-edges={edges}
              x={x + width * across - 4}
              y={y + height * down - 4}
              width={8}
              height={8}
            />
          ))}
      <Thread facts={facts} frame={frame} box={box} />
    </g>
  );
}

/** The way the text of a story runs on: from the foot of each frame to the head of the next. */
function Thread({ facts, frame, box }: { readonly facts: SetFacts; readonly frame: Frame; readonly box: BoxOf }) {
  if (frame.kind !== 'text') return null;
  const legs = facts.frames.filter(({ kind, story }) => kind === 'text' && story === frame.story).map(({ rect }) => box(rect));
  const ways = legs.slice(1).map((next, i) => {
    const from = legs[i]!;
    return `M${from.x + from.width / 2} ${from.y + from.height}L${next.x + next.width / 2} ${next.y}`;
  });
  return <path className="page-thread" d={ways.join('')} />;
}

/** Where a dragged frame would stand, with its numbers; in the colour of warning where it would lie on something. */
function Ghost({ grid, box }: { readonly grid: Grid; readonly box: BoxOf }) {
  const tell = useWords();
  const now = useDragging((dragging) => dragging.now);
  if (now === null) return null;
  const { x, y, width, height } = box(cellsRect(grid, now.cells));
  return (
    <g className={`page-ghost${now.clashes.length > 0 ? ' is-clashing' : ''}`}>
      <rect x={x} y={y} width={width} height={height} />
      <text x={x + 6} y={y + 16}>
        {tell('page.columns-short', now.cells.width)} × {tell('page.lines-short', now.cells.lines)}
      </text>
    </g>
  );
}
