import { useEffect, useState } from 'react';
import type { Caret } from '../../shared/display/hit.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import { keyed } from '../frame/keyed.ts';
import type { SetFacts, SetRemark } from '../setter/asking.ts';
import { askSetter } from '../setter/setter.ts';
import { useCaret } from '../state/caret.ts';

/** A rectangle of the page in the pixels of its area. */
export type BoxOf = (rect: Rect) => Rect;

interface Marked {
  readonly facts: SetFacts;
  readonly box: BoxOf;
}

/** The box a caret stands in: without breadth, or without height in vertical type. */
export const boxOfCaret = ({ x1, y1, x2, y2 }: Caret): Rect => ({ x: x1, y: y1, width: x2 - x1, height: y2 - y1 });

/** The caret of the story where it stands on the page. */
export function CaretMark({ facts, box }: Marked) {
  const place = useCaret((caret) => caret.place);
  const [caret, setCaret] = useState<Caret | null>(null);
  useEffect(() => {
    // Asked of every making anew: the same place may stand elsewhere on a page set again.
    if (place === null || facts.frames.length === 0) return setCaret(null);
    let wanted = true;
    void askSetter('caret', { place }, { lane: 'caret' }).then((answer) => (wanted && answer.ok ? setCaret(answer.value) : undefined));
    return () => {
      wanted = false;
    };
  }, [place, facts]);
  if (caret === null) return null;
  const { x, y, width, height } = box(boxOfCaret(caret));
  return <line className="page-caret" x1={x} y1={y} x2={x + width} y2={y + height} />;
}

/** Marks where remarks belong: overset at the foot of its frame, white in its column, any other at its place in the copy, else at the corner of its frame. */
export function RemarkMarks({ facts, box }: Marked) {
  return keyed(facts.remarks, ({ kind, source, at }) => `${kind} ${source} ${at}`).map(([key, remark]) => (
    <RemarkMark key={key} remark={remark} facts={facts} box={box} />
  ));
}

function RemarkMark({ remark, facts, box }: Marked & { readonly remark: SetRemark }) {
  const frame = facts.frames.find(({ id }) => id === remark.frame);
  if (frame === undefined) return null;
  const { x, y, width, height } = box(frame.rect);
  if (remark.kind === 'hole') {
    const depth = box({ x: 0, y: 0, width: 0, height: remark.lines * facts.grid.line }).height;
    return <rect className="page-mark is-hole" x={x} y={y + height - depth} width={width} height={depth} />;
  }
  if (remark.kind === 'overset')
    return (
      <g className="page-mark is-overset">
        <rect x={x + width - 9} y={y + height - 9} width={14} height={14} />
        <path d={`M${x + width - 6} ${y + height - 2}h8m-4 -4v8`} />
      </g>
    );
  const at = remark.caret === null ? { x: x + 8, y: y + 12 } : box(boxOfCaret(remark.caret));
  return <path className={`page-mark is-remark is-${remark.kind}`} d={`M${at.x} ${at.y}l-4 -7h8z`} />;
}
