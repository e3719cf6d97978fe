import { useEffect, useRef, useState } from 'react';
import { outlined, paint } from '../../../shared/display/paint.ts';
import type { PrintedNotice } from '../../../shared/notice/notice.ts';
import { inPoints } from '../../../shared/sheet/length.ts';
import { useWords } from '../../state/words.ts';
import { openPress, type Press } from './faces.ts';
import { setNotice } from './set-notice.ts';

/** CSS pixels to the point: newsprint held close, so that 7.5 pt can be read across a counter. */
const closeness = 2.4;

/** The press once it is open; null before. */
export function usePress(): Press | null {
  const [press, setPress] = useState<Press | null>(null);
  useEffect(() => {
    let wanted = true;
    openPress().then(
      (open) => wanted && setPress(open),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return press;
}

/** A notice as it will print at the column's measure, painted by the page's own painter, with the number of its lines. */
export function Proof({
  notice,
  characters,
  press,
}: {
  readonly notice: PrintedNotice;
  readonly characters: number;
  readonly press: Press | null;
}) {
  const tell = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const set = press === null ? null : setNotice(notice, press.composer, characters);
  const list = set?.list;
  useEffect(() => {
    const target = canvas.current;
    const context = target?.getContext('2d');
    if (!target || !context || !press || !list) return;
    const sharpness = window.devicePixelRatio || 1;
    const [width, height] = [inPoints(list.width) * closeness, inPoints(list.height) * closeness];
    target.width = Math.round(width * sharpness);
    target.height = Math.round(height * sharpness);
    // Its height follows its width, also where the paper is narrower than the proof.
    target.style.width = `${width}px`;
    paint(list, context, outlined(press.outlines), closeness * sharpness);
    // A long notice is scrolled by keyboard too; one that is seen whole is no stop on the way of the keys.
    const paper = target.parentElement;
    if (paper !== null && paper.scrollHeight > paper.clientHeight) paper.tabIndex = 0;
    else paper?.removeAttribute('tabindex');
  });
  return (
    <figure className="proof">
      <div className="proof-paper">
        <div className="proof-head" aria-hidden="true">
          {notice.head}
        </div>
        <canvas ref={canvas} role="img" aria-label={notice.text} />
      </div>
      <figcaption>{set === null ? tell('frame.loading') : tell('notices.proof.lines', { lines: set.lines, characters })}</figcaption>
    </figure>
  );
}
