import { columnLeft, lineTop } from '../../shared/sheet/grid.ts';
import { inPoints, millimetres } from '../../shared/sheet/length.ts';
import { usePage } from '../state/page.ts';
import { useDesktop } from './desktop.ts';
import { toggleGuide } from './guides.ts';

/** Pixels a ruler is broad: figures beside one another need more room than above one another. */
const breadths = { across: 22, down: 38 } as const;

/** Steps a ruler of millimetres may be divided in; the least that leaves room for its figures is taken. */
const mmSteps = [1, 2, 5, 10, 20, 50, 100] as const;

/** A ruler along the top or the left: millimetres from the trim's edge on the outer side, columns or lines of the grid on the inner one. */
export function Ruler({ way }: { readonly way: 'across' | 'down' }) {
  const { view, area } = useDesktop();
  const facts = usePage((page) => page.facts);
  if (view === null || facts === null) return <svg className={`page-ruler is-${way}`} aria-hidden="true" />;
  const isAcross = way === 'across';
  const breadth = breadths[way];
  const length = isAcross ? area.width : area.height;
  const origin = isAcross ? view.x : view.y;
  const at = (place: number): number => origin + inPoints(place) * view.scale;
  const whole = isAcross ? facts.width : facts.height;
  const step = mmSteps.find((mm) => inPoints(millimetres(mm)) * view.scale >= 36) ?? 100;
  const count = Math.ceil(inPoints(whole) / inPoints(millimetres(step)));
  const ticks = Array.from({ length: count + 1 }, (_, i) => ({ mm: i * step, at: at(millimetres(i * step)) }));
  const { grid } = facts;
  const every = inPoints(grid.line) * view.scale >= 16 ? 1 : inPoints(grid.line) * view.scale * 5 >= 16 ? 5 : 10;
  const cells = isAcross
    ? Array.from({ length: grid.columns }, (_, i) => ({ name: i + 1, at: at(columnLeft(grid, i)) }))
    : Array.from({ length: Math.floor(grid.lines / every) + 1 }, (_, i) => ({ name: i * every + 1, at: at(lineTop(grid, i * every)) }));
  const inSight = ({ at: place }: { readonly at: number }): boolean => place >= -40 && place <= length + 40;
  const line = (place: number, from: number, to: number) =>
    isAcross ? { x1: place, x2: place, y1: from, y2: to } : { y1: place, y2: place, x1: from, x2: to };
  const label = (place: number, down: number, across: number) => (isAcross ? { x: place + 3, y: down } : { x: across, y: place + 8 });
  return (
    <svg
      className={`page-ruler is-${way}`}
      aria-hidden="true"
      onPointerDown={({ nativeEvent }) => {
        const pixel = isAcross ? nativeEvent.offsetX : nativeEvent.offsetY;
        toggleGuide({ way: isAcross ? 'down' : 'across', at: Math.round(((pixel - origin) / view.scale) * 1000) }, (6000 / view.scale) | 0);
      }}
      width={isAcross ? length : breadth}
      height={isAcross ? breadth : length}
    >
      {ticks.filter(inSight).map(({ mm, at: place }) => (
        <g key={mm}>
          <line {...line(place, 0, isAcross ? 10 : 18)} />
          <text {...label(place, 9, 1)}>{mm}</text>
        </g>
      ))}
      <g className="page-ruler-cells">
        {cells.filter(inSight).map(({ name, at: place }) => (
          <g key={name}>
            <line {...line(place, isAcross ? 12 : 20, breadth)} />
            <text {...label(place, 20, 21)}>{name}</text>
          </g>
        ))}
      </g>
    </svg>
  );
}
