import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Rect } from '../../shared/sheet/rect.ts';
import { reachable } from '../frame/scrolling.tsx';
import { type Badge, badgeSize, badgesOn } from './badges.ts';
import type { NumberedChange } from './numbered.ts';
import type { Proof, Side } from './use-proof.ts';

interface PaneProps {
  readonly side: Side;
  readonly label: string;
  /** Why there is no picture, or that it is being made. */
  readonly note: string;
  readonly pane: RefObject<HTMLElement | null>;
  readonly proof: Proof | null;
  /** CSS pixels the page is shown high. */
  readonly height: number;
  readonly changes: readonly NumberedChange[];
  /** The number of the change looked at. */
  readonly at: number | null;
  onScroll(): void;
}

/** One of the two proofs: its picture, what changed outlined and numbered. */
export function ProofPane({ side, label, note, pane, proof, height, changes, at, onScroll }: PaneProps) {
  const width = proof === null ? 0 : (height * proof.width) / proof.height;
  return (
    <section ref={pane} className="proofs-pane" aria-label={label} {...reachable} onScroll={onScroll}>
      {proof === null ? (
        <p role="status">{note}</p>
      ) : (
        <div className="proofs-paper" style={{ width, height }}>
          <Picture proof={proof} label={label} />
          <svg className="proofs-marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <Marks changes={changes} side={side} at={at} scale={height / proof.height} />
          </svg>
        </div>
      )}
    </section>
  );
}

function Picture({ proof: { picture }, label }: { readonly proof: Proof; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const shown = canvas.current!;
    shown.width = picture.width;
    shown.height = picture.height;
    shown.getContext('2d')!.putImageData(picture, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} role="img" aria-label={label} />;
}

interface MarksProps {
  readonly changes: readonly NumberedChange[];
  readonly side: Side;
  readonly at: number | null;
  readonly scale: number;
}

/** All changes on one side; `scale` is pixels to the length. */
function Marks({ changes, side, at, scale }: MarksProps) {
  const badges = useMemo(() => badgesOn(changes, side, scale), [changes, side, scale]);
  return changes.map(({ shownAs, change }, i) => {
    const badge = badges[i] ?? null;
    return badge === null ? null : (
      <Mark key={shownAs} shownAs={shownAs} change={change} side={side} isAt={shownAs === at} scale={scale} badge={badge} />
    );
  });
}

interface MarkProps extends NumberedChange {
  readonly side: Side;
  readonly isAt: boolean;
  readonly scale: number;
  readonly badge: Badge;
}

/** A change on one side: its frames outlined, its lines tinted, its number. */
function Mark({ shownAs, change, side, isAt, scale, badge: { x, y, width } }: MarkProps) {
  const box = (rect: Rect): Rect => ({ x: rect.x * scale, y: rect.y * scale, width: rect.width * scale, height: rect.height * scale });
  const [frames, lines] = [change[side].frames.map(box), change[side].lines.map(box)];
  return (
    <g className={`proofs-mark is-${change.ways[0]}${isAt ? ' is-at' : ''}`} data-change={shownAs}>
      {frames.map((rect) => (
        <rect key={keyOf(rect)} className="proofs-frame" {...rect} />
      ))}
      {lines.map((rect) => (
        <rect key={keyOf(rect)} className="proofs-line" {...rect} />
      ))}
      <rect className="proofs-badge" x={x} y={y} width={width} height={badgeSize} rx={3} />
      <text x={x + width / 2} y={y + 11.5} textAnchor="middle">
        {shownAs}
      </text>
    </g>
  );
}

const keyOf = ({ x, y, width, height }: Rect): string => `${x} ${y} ${width} ${height}`;
