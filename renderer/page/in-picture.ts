import type { PhotoSize } from '../../shared/display/set-page.ts';
import { wholePhoto } from '../../shared/makeup/crop.ts';
import { crop as cropPart, enlarged, photoRect, shifted } from '../../shared/makeup/edit/crop.ts';
import type { PlanPart } from '../../shared/makeup/edit/part.ts';
import type { Crop, PictureSlot, Plan } from '../../shared/makeup/plan.ts';
import type { Length } from '../../shared/sheet/length.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import { changePlan, usePage } from '../state/page.ts';
import { useSteps } from '../state/steps.ts';
import { useStories } from '../story/open-stories.ts';
import { useDesktop } from './desktop.ts';
import { frameOf, held } from './editing.ts';
import { followPointer } from './follow.ts';

// The hand inside a picture: its frame stays, the photo in it is drawn along and enlarged.

/** The selected picture: its slot, its photo, and where its image stands on the page. */
interface HeldPicture {
  readonly plan: Plan;
  readonly part: PlanPart & { readonly kind: 'picture' };
  readonly slot: PictureSlot;
  readonly photo: PhotoSize;
  readonly image: Rect;
}

/** What is selected, when it is a picture that has a photo. */
export function pictureHeld(): HeldPicture | null {
  const now = held();
  if (now?.part.kind !== 'picture') return null;
  const { plan, part } = now;
  const place = plan.stories[part.at]!;
  const slot = place.pictures[part.index]!;
  const { facts, photos } = usePage.getState();
  const picture = useStories.getState().texts[place.story]?.filter((element) => element.type === 'picture')[slot.picture];
  const photo = photos.find(({ id }) => id === picture?.photo);
  const image = facts?.frames.find(({ id }) => id === frameOf(plan, part))?.rect;
  return photo === undefined || image === undefined ? null : { plan, part, slot, photo, image };
}

/** The picture the hand is in. */
export const pictureInHand = (): HeldPicture | null => (useDesktop.getState().inPicture ? pictureHeld() : null);

/** Where the whole photo of a picture would lie, and what is shown of it. */
export const wholeOf = ({ photo, image, slot }: HeldPicture): Rect => photoRect(photo, image, slot.crop ?? wholePhoto);

/** Goes into the selected picture; false when it is none or has no photo. */
export function goIntoPicture(): boolean {
  if (pictureHeld() === null) return false;
  useDesktop.setState({ inPicture: true, preview: false });
  return true;
}

/** Comes out of the picture again; its frame stays selected. */
export const leavePicture = (): void => useDesktop.setState({ inPicture: false });

/** Shows another part of the selected picture's photo; changes of one gesture are one step. */
export function cropHeld(change: (crop: Crop, picture: HeldPicture) => Crop, gesture?: object): void {
  const now = pictureHeld();
  if (now === null) return;
  changePlan(cropPart(now.plan, now.part, change(now.slot.crop ?? wholePhoto, now)), 'page.step.crop', gesture);
}

/** The presses of one key that is held down, and the turns of the wheel that follow one another, are a gesture each. */
let pressed = {};
let turned = { gesture: {}, at: Number.NEGATIVE_INFINITY };

/** Milliseconds after which a turn of the wheel begins another gesture; by eye. */
const rest = 400;

/** Where the pointer was last on the page while the hand was in a picture. */
let pointer: Pick<Rect, 'x' | 'y'> = { x: 0, y: 0 };

/** Notes where the pointer is: keys enlarge about it. */
export function noteHand(point: Pick<Rect, 'x' | 'y'>): void {
  pointer = point;
}

/** Draws the photo along by a key; one that is held down goes on with its gesture. */
export function shiftPhoto(across: Length, down: Length, isHeldDown: boolean): void {
  if (!isHeldDown) pressed = {};
  cropHeld((crop, { photo, image }) => shifted(photo, image, crop, across, down), pressed);
}

/** Enlarges the photo by a key: about the pointer where that is over the photo, else about the middle of the image. */
export function enlargePhoto(factor: number, isHeldDown: boolean): void {
  if (!isHeldDown) pressed = {};
  cropHeld((crop, picture) => {
    const { photo, image } = picture;
    const middle = { x: image.x + image.width / 2, y: image.y + image.height / 2 };
    return enlarged(photo, image, crop, factor, lies(pointer, wholeOf(picture)) ? pointer : middle);
  }, pressed);
}

/** Enlarges the photo under the pointer by the wheel; false when the pointer is over none that the hand is in. */
export function turnPhoto(factor: number, point: Pick<Rect, 'x' | 'y'>, at: number): boolean {
  const now = pictureInHand();
  if (now === null || !lies(point, wholeOf(now))) return false;
  turned = { gesture: at - turned.at > rest ? {} : turned.gesture, at };
  cropHeld((crop, { photo, image }) => enlarged(photo, image, crop, factor, point), turned.gesture);
  return true;
}

/** Draws the photo along with the pointer, as one step; Esc calls it off. False when the pointer went down beside the photo, or the hand is in none. */
export function dragPhoto(event: PointerEvent, area: HTMLElement, point: Pick<Rect, 'x' | 'y'>): boolean {
  const start = pictureInHand();
  if (start === null || !lies(point, wholeOf(start))) return false;
  const { photo, image, slot } = start;
  const gesture = {};
  followPointer(event, area, {
    move: (across, down) => cropHeld(() => shifted(photo, image, slot.crop ?? wholePhoto, across * 1000, down * 1000), gesture),
    end: (isPut) => (isPut ? undefined : useSteps.getState().callOff(gesture)),
  });
  return true;
}

const lies = ({ x, y }: Pick<Rect, 'x' | 'y'>, rect: Rect): boolean =>
  x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
