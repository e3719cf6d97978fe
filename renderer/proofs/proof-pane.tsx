import { type RefObject, useEffect, useRef } from 'react';
import type { Rect } from '../../shared/sheet/rect.ts';
import { reachable } from '../frame/scrolling.tsx';
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
            {changes.map((one) => (
              <Mark key={one.shownAs} {...one} side={side} isAt={one.shownAs === at} scale={height / proof.height} />
            ))}
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

/** Pixels a change's number is written in. */
const badge = 15;

/** A change on one side: its frames outlined, its lines tinted, its number at their corner, beside the words rather than on them; `scale` is pixels to the length. */
function Mark({
  shownAs,
  change,
  side,
  isAt,
  scale,
}: NumberedChange & {
  readonly side: Side;
  readonly isAt: boolean;
  readonly scale: number;
}) {
  const box = ({ x, y, width, height }: Rect): Rect => ({ x: x * scale, y: y * scale, width: width * scale, height: height * scale });
  const [frames, lines] = [change[side].frames.map(box), change[side].lines.map(box)];
  const [line, corner] = [lines[0], lines[0] ?? frames[0]];
  if (corner === undefined) return null;
  const wide = badge * (shownAs > 9 ? 1.4 : 1);
  const x = Math.max(0, line === undefined ? corner.x - wide / 2 : corner.x - wide - 2);
  const y = Math.max(0, line === undefined ? corner.y - badge / 2 : corner.y + (corner.height - badge) / 2);
  return (
    <g className={`proofs-mark is-${change.ways[0]}${isAt ? ' is-at' : ''}`} data-change={shownAs}>
      {frames.map((rect) => (
        <rect key={keyOf(rect)} className="proofs-frame" {...rect} />
      ))}
      {lines.map((rect) => (
        <rect key={keyOf(rect)} className="proofs-line" {...rect} />
      ))}
      <rect className="proofs-badge" x={x} y={y} width={wide} height={badge} rx={3} />
      <text x={x + wide / 2} y={y + 11.5} textAnchor="middle">
        {shownAs}
      </text>
    </g>
  );
}

const keyOf = ({ x, y, width, height }: Rect): string => `${x} ${y} ${width} ${height}`;
