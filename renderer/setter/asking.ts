import type { Remark } from '../../shared/check/remark.ts';
import type { Caret, CopyPlace, Point } from '../../shared/display/hit.ts';
import type { ProofPage } from '../../shared/display/proof.ts';
import type { FaceName } from '../../shared/face/face.ts';
import type { Amount, Fit } from '../../shared/makeup/fit.ts';
import type { Galley, GalleyFor } from '../../shared/makeup/galley.ts';
import type { PageProposal } from '../../shared/makeup/page-plans.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import type { Frame } from '../../shared/sheet/frame.ts';
import type { Grid } from '../../shared/sheet/grid.ts';
import type { Length } from '../../shared/sheet/length.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import type { Story } from '../../shared/story/story.ts';

/** What of a page is looked at: the canvas in device pixels, the page's corner on it, pixels to the point. `id` tells views apart. */
export interface Look {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Part of a look, painted: its left top corner on the canvas. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly pixels: ImageData;
}

/** A remark, and where in the copy it stands on the page; null for one that is not about a place there. */
export interface SetRemark extends Remark {
  readonly caret: Caret | null;
}

/** A made page as the window knows it; what is drawn stays with the setter. */
export interface SetFacts {
  readonly width: Length;
  readonly height: Length;
  readonly plan: Plan;
  readonly grid: Grid;
  readonly typeArea: Rect;
  readonly frames: readonly Frame[];
  readonly remarks: readonly SetRemark[];
  readonly overset: Amount;
  /** Pictures that wait for their photo. */
  readonly emptyPictures: number;
  readonly stories: readonly { readonly id: string; readonly overset: Amount }[];
}

/** Everything the setter can be asked, and what it answers. */
export interface Asks {
  /** Makes a page; answers its facts and, where a look is set, the parts of it that are drawn otherwise than before. */
  page: {
    ask: { readonly order: PageOrder };
    answer: { readonly facts: SetFacts; readonly look: number; readonly patches: readonly Patch[] };
  };
  /** Looks at the page made last: all that the canvas shows of it. */
  look: { ask: { readonly look: Look }; answer: { readonly look: number; readonly patches: readonly Patch[] } };
  /** Hands over a photo to draw; the next look shows it. */
  photo: { ask: { readonly id: string; readonly image: ImageBitmap; readonly width: number; readonly height: number }; answer: null };
  place: { ask: { readonly point: Point; readonly reach: Length }; answer: CopyPlace | null };
  /** Where a caret at a place of the copy stands; null when it is not on the page. */
  caret: { ask: { readonly place: CopyPlace }; answer: Caret | null };
  galley: { ask: { readonly story: Story; readonly for: GalleyFor }; answer: Galley };
  fit: { ask: { readonly order: PageOrder & { readonly plan: Plan } }; answer: Fit };
  propose: { ask: { readonly order: PageOrder }; answer: readonly PageProposal[] };
  /** A page as a small picture, so many pixels high. */
  picture: { ask: { readonly order: PageOrder; readonly height: number }; answer: ImageData };
  /** A page as a picture, so many pixels high, and what it is compared with another making by. */
  proof: {
    ask: { readonly order: PageOrder; readonly height: number };
    answer: { readonly picture: ImageData; readonly width: Length; readonly height: Length; readonly page: ProofPage };
  };
}

/** The name of something to ask. */
export type AskName = keyof Asks;

/** One question on its way; of those of a lane only the newest is answered, the others are passed over. */
export interface Asking<Name extends AskName = AskName> {
  readonly id: number;
  readonly name: Name;
  readonly lane: string | null;
  readonly ask: Asks[Name]['ask'];
}

/** What comes back: the answer, word that a newer question has taken its place, or a bug's message. */
export type Answering =
  | { readonly id: number; readonly kind: 'done'; readonly answer: unknown }
  | { readonly id: number; readonly kind: 'passed-over' }
  | { readonly id: number; readonly kind: 'broken'; readonly message: string };

/** The five faces as whole font files. */
export type FontFiles = Readonly<Record<FaceName, ArrayBufferLike>>;

/** What the thread that fetches the faces answers: them, or why they could not be had. */
export type Fetched = { readonly files: FontFiles } | { readonly message: string };

/** The first message to a setter: the faces. */
export interface Opening {
  readonly fonts: FontFiles;
}
