import type { FaceName } from '../face/face.ts';
import type { Composer } from '../line/composer.ts';
import { house, inStyle, type TextStyle } from '../line/house.ts';
import type { Copy, Line, Paragraph, Setting, Span } from '../line/paragraph.ts';
import { type Em, emsIn, type Length } from '../sheet/length.ts';
import type { Story, StoryText } from '../story/story.ts';

/** A block of the story's text, broken for the measure of its columns. A sub-head takes more grid lines than it has lines of type. */
export interface Block {
  readonly kind: 'paragraph' | 'subhead';
  /** Index of the element in the story. */
  readonly element: number;
  readonly paragraph: Paragraph;
  readonly lines: readonly Line[];
  /** Grid lines the block takes when it stands whole in one leg. */
  readonly depth: number;
}

/** How a story's text is set where it is not as it would be. */
export interface Manner {
  /** Elements set one line shorter, and one line longer, than they would run, where their setting's limits allow it. */
  readonly tight?: readonly number[];
  readonly loose?: readonly number[];
  /** Elements whose lines are chosen together instead of one after the other. */
  readonly fitted?: readonly number[];
  readonly style?: TextStyle;
}

/** Body text of the story as blocks for legs of one width; `white` is how many grid lines a sub-head takes beyond its own lines. */
export function storyBlocks(story: Story, composer: Composer, width: Length, white: number, manner: Manner = {}): readonly Block[] {
  const blocks: Block[] = [];
  const [body, signpost] = [inStyle(house.body, manner.style), inStyle(house.subhead, manner.style)];
  story.forEach((element, index) => {
    if (element.type === 'paragraph' || element.type === 'lead') {
      const paragraph = composer.paragraph(copyOf(element.children), body);
      const lines = linesIn(paragraph, measureIn(width, body), index, composer, manner);
      blocks.push({ kind: 'paragraph', element: index, paragraph, lines, depth: lines.length });
    } else if (element.type === 'subhead') {
      const measure = measureIn(width, signpost);
      const whole = composer.paragraph(copyOf(element.children), signpost);
      const paragraph =
        composer.lines(whole, measure).length === 1 ? whole : composer.paragraph(parted(copyOf(element.children)), signpost);
      const lines = composer.lines(paragraph, measure);
      blocks.push({ kind: 'subhead', element: index, paragraph, lines, depth: lines.length + white });
    }
  });
  return blocks;
}

function linesIn(
  paragraph: Paragraph,
  measure: Em,
  element: number,
  composer: Composer,
  { tight, loose, fitted }: Manner,
): readonly Line[] {
  if (tight?.includes(element)) return composer.paced(paragraph, measure, -1);
  if (loose?.includes(element)) return composer.paced(paragraph, measure, 1);
  return fitted?.includes(element) ? composer.fitted(paragraph, measure) : composer.lines(paragraph, measure);
}

/** A sub-head too long for its column is parted at the space between its halves. */
const parted = (copy: Copy): Copy => ({ ...copy, text: copy.text.replaceAll('\u3000', '\n') });

/** The measure a width gives to a setting, thousandths of its em. */
export const measureIn = (width: Length, setting: Setting): Em => emsIn(width, setting.size);

/** The copy of marked text: bold becomes the heavy sans, kai the script face, as newspapers mark words within Song. */
export function copyOf(children: readonly StoryText[]): Copy {
  const spans: Span[] = [];
  let text = '';
  for (const child of children) {
    const face: FaceName | undefined = child.bold ? 'hei-bold' : child.kai ? 'kai' : undefined;
    if (face && child.text.length > 0) spans.push({ from: text.length, to: text.length + child.text.length, face });
    text += child.text;
  }
  return { text, spans };
}
