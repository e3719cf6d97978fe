import { memo, useEffect, useRef } from 'react';
import { Editor, Transforms } from 'slate';
import type { Galley, GalleyLine } from '../../../shared/makeup/galley.ts';
import type { Story } from '../../../shared/story/story.ts';
import { keyed } from '../../frame/keyed.ts';
import { reachable } from '../../frame/scrolling.tsx';
import { useWords } from '../../state/words.ts';
import { rangeOf } from '../find/places.ts';
import { writeOn } from '../hand.ts';
import type { OpenStory } from '../open-stories.ts';
import { spacingFor } from './spacing.ts';
import { fitWords, useCaretLine, useGalley, useGalleyStatus } from './use-galley.ts';

/** The story as it will be set, beside the text: every line with its number, where its columns begin, and what finds no place. */
export function GalleyPane({ story, text }: { readonly story: OpenStory; readonly text: Story }) {
  const tell = useWords();
  const galley = useGalley(story, text);
  const caretLine = useCaretLine(story, galley);
  useGalleyStatus(galley, caretLine);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (caretLine !== undefined) list.current?.querySelector('.is-caret')?.scrollIntoView({ block: 'nearest' });
  }, [caretLine]);
  const over = galley?.fit?.over.lines ?? 0;
  return (
    <aside className="galley" aria-label={tell('story.galley')}>
      <header className={over > 0 ? 'is-over' : ''}>{galley === null ? tell('story.galley.setting') : fitWords(galley, tell)}</header>
      <ol ref={list} className="galley-lines" data-measure={galley?.measure} {...reachable}>
        {galley === null
          ? null
          : keyed(galley.lines, ({ element, from }) => `${element} ${from}`).map(([key, line], i) => (
              <Line
                key={key}
                line={line}
                number={i + 1}
                isCaret={i === caretLine}
                isOver={galley.fit !== null && line.standing === null}
                head={headOf(galley, i)}
                measure={galley.measure}
                go={go}
                story={story}
              />
            ))}
      </ol>
    </aside>
  );
}

/** What stands over a line: the column it is the first of, or that from here on nothing finds a place. */
function headOf({ lines, fit }: Galley, i: number): number | 'over' | null {
  const [standing, before] = [lines[i]!.standing, lines[i - 1]?.standing];
  if (fit === null) return null;
  if (standing === null) return i === 0 || before !== null ? 'over' : null;
  return standing.leg === before?.leg ? null : standing.column + 1;
}

/** Puts the caret at the beginning of a line. */
function go({ editor }: OpenStory, { element, from }: GalleyLine): void {
  editor.whenIdle(() => {
    const node = editor.children[element];
    if (node === undefined) return;
    const length = Editor.string(editor as unknown as Editor, [element]).length;
    Transforms.select(editor, rangeOf(node, [element], Math.min(from, length), Math.min(from, length)).anchor);
    writeOn();
  });
}

interface LineProps {
  readonly line: GalleyLine;
  readonly number: number;
  readonly isCaret: boolean;
  readonly isOver: boolean;
  readonly measure: number;
  readonly head: number | 'over' | null;
  readonly story: OpenStory;
  go(story: OpenStory, line: GalleyLine): void;
}

const Line = memo(
  function Line({ line, number, isCaret, isOver, measure, head, go: goTo, story }: LineProps) {
    const tell = useWords();
    const names = [
      'galley-line',
      `galley-${line.kind}`,
      line.first ? 'is-first' : '',
      line.last ? 'is-last' : '',
      isCaret ? 'is-caret' : '',
    ];
    if (isOver) names.push('is-unplaced');
    const indent = line.first && line.kind === 'paragraph' ? 2 : 0;
    const spacing = line.kind === 'subhead' ? 0 : spacingFor(line.text, measure - indent, line.last);
    return (
      <>
        {head === null ? null : (
          <li className={`galley-head${head === 'over' ? ' is-over' : ''}`}>
            {head === 'over' ? tell('story.galley.no-place') : tell('story.galley.column', head)}
          </li>
        )}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the caret is moved in the text itself */}
        <li
          className={names.filter((name) => name !== '').join(' ')}
          data-number={number % 5 === 0 || isCaret ? number : undefined}
          style={{ width: `${measure}em`, letterSpacing: `${spacing}px` }}
          onClick={() => goTo(story, line)}
        >
          {line.text}
        </li>
      </>
    );
  },
  (a, b) => a.line.text === b.line.text && sameLine(a, b),
);

const sameLine = (a: LineProps, b: LineProps): boolean =>
  a.number === b.number &&
  a.isCaret === b.isCaret &&
  a.head === b.head &&
  a.story === b.story &&
  a.line.element === b.line.element &&
  a.line.from === b.line.from &&
  a.line.first === b.line.first &&
  a.line.last === b.line.last &&
  a.measure === b.measure &&
  a.isOver === b.isOver;
