import { cropOf, type Scorable } from './score.ts';

/** What found no place on a page: lines of a story, a picture, lines of notices; and room that no copy fills (`lines` counts cells: lines of one basic column). */
export type Unfit =
  | { readonly kind: 'copy-over'; readonly story: string; readonly lines: number }
  | { readonly kind: 'pictures-dropped'; readonly story: string; readonly count: number }
  | { readonly kind: 'notices-over'; readonly lines: number }
  | { readonly kind: 'page-short'; readonly cells: number };

/** What fits, but too harshly: pictures cropped (percent of their height), white at columns' feet, paragraphs set shorter or longer, headlines side by side, a page cut through. */
export type Harsh =
  | { readonly kind: 'picture-cropped'; readonly story: string; readonly picture: number; readonly percent: number }
  | { readonly kind: 'white'; readonly story: string; readonly lines: number }
  | { readonly kind: 'paragraphs-paced'; readonly story: string; readonly count: number }
  | { readonly kind: 'headline-out-of-order'; readonly story: string }
  | { readonly kind: 'headlines-butting'; readonly story: string; readonly other: string }
  | { readonly kind: 'page-cut'; readonly count: number };

/** A crop beyond this share of a picture's height is told. */
const harshCrop = 0.2;

/** Paragraphs of one story set shorter or longer beyond this number are told. */
const harshPaces = 3;

/** The list of what does not fit. */
export function unfitOf({ stories, box, fillers }: Scorable): readonly Unfit[] {
  const cells = fillers.reduce((sum, { width, lines }) => sum + width * lines, 0);
  return [
    ...stories.flatMap(({ id, over, dropped }): Unfit[] => [
      ...(over > 0 ? [{ kind: 'copy-over', story: id, lines: over } as const] : []),
      ...(dropped > 0 ? [{ kind: 'pictures-dropped', story: id, count: dropped } as const] : []),
    ]),
    ...(box !== null && box.over > 0 ? [{ kind: 'notices-over', lines: box.over } as const] : []),
    ...(cells > 0 ? [{ kind: 'page-short', cells } as const] : []),
  ];
}

/** The list of what fits too harshly; `butting` and `cuts` as the score counted them. */
export function harshOf({ stories, grid }: Scorable, butting: readonly (readonly [number, number])[], cuts: number): readonly Harsh[] {
  return [
    ...stories.flatMap((story, i): Harsh[] => {
      const { id, pictures, white, paced, size } = story;
      const before = stories[i - 1];
      const crops = pictures.map((picture) => ({ picture: picture.picture, crop: cropOf(grid, picture) }));
      return [
        ...crops
          .filter(({ crop }) => crop > harshCrop)
          .map(({ picture, crop }): Harsh => ({ kind: 'picture-cropped', story: id, picture, percent: Math.round(crop * 100) })),
        ...(white > 0 ? [{ kind: 'white', story: id, lines: white } as const] : []),
        ...(paced > harshPaces ? [{ kind: 'paragraphs-paced', story: id, count: paced } as const] : []),
        ...(before !== undefined && size > before.size ? [{ kind: 'headline-out-of-order', story: id } as const] : []),
      ];
    }),
    ...butting.map(([a, b]): Harsh => ({ kind: 'headlines-butting', story: stories[a]!.id, other: stories[b]!.id })),
    ...(cuts > 0 ? [{ kind: 'page-cut', count: cuts } as const] : []),
  ];
}
