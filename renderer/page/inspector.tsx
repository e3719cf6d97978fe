import { type ReactNode, useEffect, useRef } from 'react';
import { wholePhoto } from '../../shared/makeup/crop.ts';
import { missingOf } from '../../shared/makeup/edit/missing.ts';
import { cellsOfPart, isPartPinned, type PlanPart } from '../../shared/makeup/edit/part.ts';
import { effectivePpi, leastPpi } from '../../shared/makeup/edit/ppi.ts';
import type { Crop, Plan } from '../../shared/makeup/plan.ts';
import { inMillimetres } from '../../shared/sheet/length.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import { textOf } from '../../shared/story/story.ts';
import { orderNow, usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { useStories } from '../story/open-stories.ts';
import { useDesktop } from './desktop.ts';
import { DressTools } from './dress-tools.tsx';
import { takePhotos } from './drop.ts';
import { boxHeld, frameOf, type Held, held, putOn, removeHeld, rethreadHeld, threadHeld, togglePin } from './editing.ts';
import { cropHeld, goIntoPicture, leavePicture, pictureHeld } from './in-picture.ts';
import { NumberBox } from './number-box.tsx';
import { nameOfPart } from './part-words.ts';
import { PlaceNumbers } from './place-numbers.tsx';

/** The numbers of the selected frame, and what can be done with it. */
export function Inspector() {
  const tell = useWords();
  // Drawn again whenever what is held may be another thing.
  const selected = useDesktop((desktop) => desktop.selected);
  usePage((page) => page.plan);
  usePage((page) => page.facts);
  const own = useRef<HTMLElement>(null);
  useEffect(() => {
    // Who goes through a list beside the page keeps that list in sight.
    if (selected !== null && document.activeElement?.closest('.page-side') == null) own.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const now = held();
  return (
    <section ref={own} className="page-panel" aria-label={tell('page.inspector')}>
      <h2>{now === null ? tell('page.inspector') : nameOfPart(now.plan, now.part, tell)}</h2>
      {now === null ? <Unheld /> : <Tools held={now} />}
    </section>
  );
}

/** While nothing is held: how to take hold of a frame, and what of the page's stands nowhere on it. */
function Unheld() {
  const tell = useWords();
  const plan = usePage((page) => page.plan);
  const texts = useStories((stories) => stories.texts);
  const order = orderNow();
  const missing = plan === null || order === null ? [] : missingOf(plan, order.stories, order.notices.length);
  const titleOf = (id: string): string => {
    const head = texts[id]?.find((element) => element.type === 'headline');
    return head?.type === 'headline' ? textOf(head) : '';
  };
  return (
    <>
      <p className="page-hint">{tell('page.nothing-selected')}</p>
      {missing.length === 0 ? null : (
        <ul className="page-missing" aria-label={tell('page.missing')}>
          {missing.map((one) => {
            const what = tell(`page.frame.${one.kind}`) + (one.kind === 'picture' ? ` ${one.picture + 1}` : '');
            const words = tell('page.put-on', what, one.kind === 'notices' ? '' : titleOf(one.story));
            return (
              <li key={`${what} ${'story' in one ? one.story : ''}`}>
                <button type="button" title={words} onClick={() => putOn(one)}>
                  {words}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

function Tools({ held: now }: { readonly held: Held }): ReactNode {
  const tell = useWords();
  const { plan, part } = now;
  const cells = cellsOfPart(plan, part);
  if (cells === null) return null;
  return (
    <>
      <PlaceNumbers held={now} cells={cells} />
      <label className="page-check">
        <input type="checkbox" checked={isPartPinned(plan, part)} onChange={togglePin} />
        {tell('page.pinned')}
      </label>
      <DressTools plan={plan} part={part} />
      {part.kind === 'leg' ? <ThreadTools plan={plan} part={part} /> : null}
      {part.kind === 'picture' ? <PictureTools held={{ ...now, part }} /> : null}
      <div className="page-tool-row">
        {'at' in part && plan.stories[part.at]?.box === undefined ? (
          <button type="button" onClick={boxHeld}>
            {tell('page.box-story')}
          </button>
        ) : null}
        <button type="button" onClick={removeHeld}>
          {tell('page.remove')}
        </button>
      </div>
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

function PictureTools({ held: { plan, part } }: { readonly held: Held & { readonly part: PlanPart & { readonly kind: 'picture' } } }) {
  const tell = useWords();
  const file = useRef<HTMLInputElement>(null);
  // Which photo it is may change with any of these.
  usePage((page) => page.photos);
  useStories((stories) => stories.texts[plan.stories[part.at]!.story]);
  const picture = pictureHeld();
  const take = (files: FileList | null) => void takePhotos([...(files ?? [])], frameOf(plan, part));
  return (
    <>
      {picture === null ? (
        <p className="page-hint">{tell('page.drop-photo')}</p>
      ) : (
        <>
          <CropTools crop={picture.slot.crop} />
          <PhotoFacts rect={picture.image} ppi={effectivePpi(picture.photo, picture.image, picture.slot.crop)} />
        </>
      )}
      <input
        ref={file}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={({ target }) => {
          take(target.files);
          target.value = '';
        }}
      />
      <div className="page-tool-row">
        <button type="button" onClick={() => file.current?.click()}>
          {tell('page.choose-photo')}
        </button>
      </div>
    </>
  );
}

/** The image as it is printed: its size on paper, and its pixels to the inch there. */
function PhotoFacts({ rect, ppi }: { readonly rect: Rect; readonly ppi: number }) {
  const tell = useWords();
  const mm = (length: number): string => inMillimetres(length).toFixed(1);
  return (
    <>
      <p className="page-mm">{tell('page.image-size', mm(rect.width), mm(rect.height))}</p>
      <p className={ppi < leastPpi ? 'page-warning' : 'page-mm'}>{tell(ppi < leastPpi ? 'page.ppi-low' : 'page.ppi', ppi)}</p>
    </>
  );
}

/** Which part of the photo is shown: by hand, or in percent. */
function CropTools({ crop }: { readonly crop: Crop | undefined }) {
  const tell = useWords();
  const inPicture = useDesktop((desktop) => desktop.inPicture);
  const shown = crop ?? wholePhoto;
  const way = (of: 'x' | 'y') => ({
    value: Math.round(shown[of] / 100),
    from: 0,
    to: 100,
    onChange: (percent: number) => cropHeld((now) => ({ ...now, [of]: percent * 100 })),
  });
  return (
    <>
      <div className="page-tool-row">
        <button type="button" aria-pressed={inPicture} onClick={inPicture ? leavePicture : goIntoPicture}>
          {tell('page.crop-hand')}
        </button>
        <button type="button" disabled={crop === undefined} onClick={() => cropHeld(() => wholePhoto)}>
          {tell('page.crop-whole')}
        </button>
      </div>
      <p className="page-hint" role="status">
        {inPicture ? tell('page.crop-hint') : null}
      </p>
      <div className="page-numbers">
        <NumberBox
          label={tell('page.crop-zoom')}
          value={Math.round(shown.zoom / 10)}
          from={100}
          to={1000}
          onChange={(percent) => cropHeld((now) => ({ ...now, zoom: percent * 10 }))}
        />
        <NumberBox label={tell('page.crop-x')} {...way('x')} />
        <NumberBox label={tell('page.crop-y')} {...way('y')} />
      </div>
    </>
  );
}
