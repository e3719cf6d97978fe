import { type ReactNode, useRef } from 'react';
import { cellsOfPart, isPartPinned, type PlanPart, partOfFrame } from '../../shared/makeup/edit/part.ts';
import { leastLines, place } from '../../shared/makeup/edit/place.ts';
import { effectivePpi, leastPpi } from '../../shared/makeup/edit/ppi.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { Frame } from '../../shared/sheet/frame.ts';
import type { Cells } from '../../shared/sheet/grid.ts';
import { inMillimetres } from '../../shared/sheet/length.ts';
import type { SetFacts } from '../setter/asking.ts';
import { changePlan, usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { useStories } from '../story/open-stories.ts';
import { useDesktop } from './desktop.ts';
import { takePhotos } from './drop.ts';
import { cropHeld, removeHeld, rethreadHeld, threadHeld, togglePin } from './editing.ts';
import { NumberBox } from './number-box.tsx';

const none: readonly string[] = [];

/** The numbers of the selected frame: in columns and lines to be typed, in millimetres to be read. */
export function Inspector() {
  const tell = useWords();
  const selected = useDesktop((desktop) => desktop.selected);
  const facts = usePage((page) => page.facts);
  const plan = usePage((page) => page.plan);
  const stories = usePage((page) => page.document?.storyIds ?? none);
  const frame = facts?.frames.find(({ id }) => id === selected);
  const part =
    selected === null || plan === null
      ? null
      : partOfFrame(
          selected,
          plan,
          stories.map((id) => ({ id })),
        );
  return (
    <section className="page-panel" aria-label={tell('page.inspector')}>
      <h2>{frame === undefined ? tell('page.inspector') : `${tell(`page.frame.${frame.kind}`)}　${frame.id}`}</h2>
      {frame === undefined || facts === null || plan === null || part === null ? (
        <p className="page-hint">{tell('page.nothing-selected')}</p>
      ) : (
        <Numbers facts={facts} plan={plan} frame={frame} part={part} />
      )}
    </section>
  );
}

interface Shown {
  readonly facts: SetFacts;
  readonly plan: Plan;
  readonly frame: Frame;
  readonly part: PlanPart;
}

function Numbers({ facts, plan, frame, part }: Shown): ReactNode {
  const tell = useWords();
  const cells = cellsOfPart(plan, part);
  if (cells === null) return null;
  const { grid } = facts;
  const put = (change: Partial<Cells>, words: 'page.step.move' | 'page.step.resize') =>
    changePlan(place(plan, part, { ...cells, ...change }, grid), words);
  const mm = (length: number): string => inMillimetres(length).toFixed(1);
  const { x, y, width, height } = frame.rect;
  return (
    <>
      <div className="page-numbers">
        <NumberBox
          label={tell('page.column')}
          value={cells.column + 1}
          from={1}
          to={grid.columns}
          onChange={(value) => put({ column: value - 1 }, 'page.step.move')}
        />
        <NumberBox
          label={tell('page.columns')}
          value={cells.width}
          from={1}
          to={grid.columns}
          onChange={(value) => put({ width: value }, 'page.step.resize')}
        />
        <NumberBox
          label={tell('page.line')}
          value={cells.line + 1}
          from={1}
          to={grid.lines}
          onChange={(value) => put({ line: value - 1 }, 'page.step.move')}
        />
        <NumberBox
          label={tell('page.lines')}
          value={cells.lines}
          from={leastLines(plan, part)}
          to={grid.lines}
          onChange={(value) => put({ lines: value }, 'page.step.resize')}
        />
      </div>
      <p className="page-mm">{tell('page.millimetres', mm(x), mm(y), mm(width), mm(height))}</p>
      <label className="page-check">
        <input type="checkbox" checked={isPartPinned(plan, part)} onChange={togglePin} />
        {tell('page.pinned')}
      </label>
      {part.kind === 'leg' ? <ThreadTools plan={plan} part={part} /> : null}
      {part.kind === 'picture' ? <PictureTools facts={facts} plan={plan} frame={frame} part={part} /> : null}
      <button type="button" onClick={removeHeld}>
        {tell('page.remove')}
      </button>
    </>
  );
}

function ThreadTools({ plan, part }: { readonly plan: Plan; readonly part: PlanPart & { readonly kind: 'leg' } }) {
  const tell = useWords();
  const of = plan.stories[part.at]?.legs.length ?? 0;
  return (
    <div className="page-tool-row">
      <span>{tell('page.thread-place', part.index + 1, of)}</span>
      <button type="button" onClick={threadHeld}>
        {tell('page.thread-next')}
      </button>
      <button type="button" disabled={part.index === 0} onClick={() => rethreadHeld(-1)}>
        {tell('page.thread-earlier')}
      </button>
      <button type="button" disabled={part.index === of - 1} onClick={() => rethreadHeld(1)}>
        {tell('page.thread-later')}
      </button>
    </div>
  );
}

function PictureTools({ facts, plan, frame, part }: Shown & { readonly part: PlanPart & { readonly kind: 'picture' } }) {
  const tell = useWords();
  const file = useRef<HTMLInputElement>(null);
  const photos = usePage((page) => page.photos);
  const place = plan.stories[part.at]!;
  const text = useStories(({ texts }) => texts[place.story]);
  const slot = place.pictures[part.index]!;
  const picture = (text ?? []).filter((element) => element.type === 'picture')[slot.picture];
  const photo = picture?.type === 'picture' ? photos.find(({ id }) => id === picture.photo) : undefined;
  const crop = slot.crop ?? { x: 5000, y: 5000, zoom: 1000 };
  const rect = facts.frames.find(({ id }) => id === frame.id.replace('caption', 'picture'))?.rect ?? frame.rect;
  const ppi = photo === undefined ? null : effectivePpi(photo, rect, slot.crop);
  return (
    <>
      <div className="page-numbers">
        <NumberBox
          label={tell('page.crop-zoom')}
          value={Math.round(crop.zoom / 10)}
          from={100}
          to={1000}
          onChange={(zoom) => cropHeld((now) => ({ ...now, zoom: zoom * 10 }))}
        />
        <NumberBox
          label={tell('page.crop-x')}
          value={Math.round(crop.x / 100)}
          from={0}
          to={100}
          onChange={(x) => cropHeld((now) => ({ ...now, x: x * 100 }))}
        />
        <NumberBox
          label={tell('page.crop-y')}
          value={Math.round(crop.y / 100)}
          from={0}
          to={100}
          onChange={(y) => cropHeld((now) => ({ ...now, y: y * 100 }))}
        />
      </div>
      {ppi === null ? <p className="page-hint">{tell('page.drop-photo')}</p> : null}
      {ppi === null ? null : (
        <p className={ppi < leastPpi ? 'page-warning' : 'page-mm'}>{tell(ppi < leastPpi ? 'page.ppi-low' : 'page.ppi', ppi)}</p>
      )}
      <input
        ref={file}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={({ target }) => {
          void takePhotos([...(target.files ?? [])], frame.id);
          target.value = '';
        }}
      />
      <button type="button" onClick={() => file.current?.click()}>
        {tell('page.choose-photo')}
      </button>
    </>
  );
}
