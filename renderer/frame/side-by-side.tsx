import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';

const least = 25;
const most = 70;
const within = (share: number) => Math.min(most, Math.max(least, Math.round(share)));

/** Two parts of the desk beside each other; the line between them is moved by mouse or arrow keys. */
export function SideBySide({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  const tell = useWords();
  const { share, set } = useView();
  const box = useRef<HTMLDivElement>(null);
  const move = (event: PointerEvent<HTMLElement>) => {
    const { left: from, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set({ share: within((100 * (event.clientX - from)) / width) });
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -100, End: 100 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set({ share: within(share + by * (event.shiftKey ? 5 : 1)) });
  };
  return (
    <div className="side-by-side" ref={box} style={{ gridTemplateColumns: `${share}% 7px minmax(0, 1fr)` }}>
      <div className="side">{left}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved */}
      <div
        className="side-split"
        role="separator"
        aria-label={tell('frame.split')}
        aria-orientation="vertical"
        aria-valuenow={share}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={move}
        onKeyDown={step}
      />
      <div className="side">{right}</div>
    </div>
  );
}
