import { storyPlaceOf } from '../../shared/display/hit.ts';
import { clashesOf } from '../../shared/makeup/edit/clashes.ts';
import { sayRemark } from '../../shared/words/say.ts';
import { keyed } from '../frame/keyed.ts';
import type { SetRemark } from '../setter/asking.ts';
import { usePage } from '../state/page.ts';
import { useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { select } from './desktop.ts';
import { frameOf } from './editing.ts';
import { boxOfCaret } from './marks.tsx';
import { nameOfPart } from './part-words.ts';
import { frameAt, standAt } from './pointer.ts';
import { goTo, goToFrame } from './zoom.ts';

/** Goes to what a remark speaks of: its place in the copy, with the caret; where that is not on the page, its frame. */
export function goToRemark({ frame, source, at, caret }: SetRemark): void {
  const own = caret === null ? frame : (frameAt({ x: caret.x1, y: caret.y1 })?.id ?? frame);
  if (own !== '') select(own);
  if (caret !== null || storyPlaceOf(source) !== null) standAt({ source, offset: at });
  if (caret !== null) goTo(boxOfCaret(caret));
  else if (own !== '') goToFrame(own);
}

/** What the page could not do as it should, and what lies upon something else: a click goes there. */
export function Remarks() {
  const tell = useWords();
  const language = useView((view) => view.language);
  const facts = usePage((page) => page.facts);
  const plan = usePage((page) => page.plan);
  if (facts === null || plan === null) return null;
  const clashes = clashesOf(plan, facts.grid);
  return (
    <section className="page-panel page-remarks" aria-label={tell('page.remarks')}>
      <h2>
        {tell('page.remarks')} <b>{facts.remarks.length + clashes.length}</b>
      </h2>
      {facts.remarks.length + clashes.length === 0 ? <p className="page-hint">{tell('page.no-remarks')}</p> : null}
      <ul>
        {clashes.map(({ part, other }) => {
          const frame = frameOf(plan, part);
          const words =
            other === undefined
              ? tell('page.off', nameOfPart(plan, part, tell))
              : tell('page.clash', nameOfPart(plan, part, tell), nameOfPart(plan, other, tell));
          return (
            <li key={`${frame} ${other === undefined ? '' : frameOf(plan, other)}`}>
              <button
                type="button"
                className="is-clash"
                onClick={() => {
                  select(frame);
                  goToFrame(frame);
                }}
              >
                {words}
              </button>
            </li>
          );
        })}
        {keyed(facts.remarks, ({ kind, source, at }) => `${kind} ${source} ${at}`).map(([key, remark]) => (
          <li key={key}>
            <button type="button" className={`is-${remark.kind}`} onClick={() => goToRemark(remark)}>
              {sayRemark(language, remark)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
