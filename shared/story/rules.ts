import { type Byline, type Picture, type Story, type StoryElement, type StoryText, type TextBlock, textOf } from './story.ts';
import { isSound } from './unwanted.ts';

/** The most nodes a story may have, texts counted. */
export const MOST_NODES = 5000;

/** Where an element may stand: the head's elements in this order, each once (bylines as many as there are), then the body in any order. */
export const RANKS: Readonly<Record<string, number>> = {
  kicker: 0,
  headline: 1,
  deck: 2,
  byline: 3,
  lead: 4,
  paragraph: 4,
  subhead: 4,
  picture: 4,
};

const ONLY_ONCE: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'lead']);

type Fields = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether an object has exactly these keys of its own, the optional ones or not. */
function hasOnly(value: Fields, needed: readonly string[], optional: readonly string[] = []): boolean {
  const keys = Reflect.ownKeys(value);
  return (
    needed.every((key) => Object.hasOwn(value, key)) &&
    keys.every((key) => typeof key === 'string' && (needed.includes(key) || optional.includes(key)))
  );
}

const isSoundText = (value: unknown): value is string => typeof value === 'string' && isSound(value);

function isText(value: unknown): value is StoryText {
  if (!isPlain(value) || !hasOnly(value, ['text'], ['bold', 'kai']) || !isSoundText(value.text)) return false;
  return (!Object.hasOwn(value, 'bold') || value.bold === true) && (!Object.hasOwn(value, 'kai') || value.kai === true);
}

const isTexts = (value: unknown): value is readonly StoryText[] => Array.isArray(value) && value.length > 0 && value.every(isText);

const isBlock = (value: unknown, type: string): value is TextBlock =>
  isPlain(value) && hasOnly(value, ['type', 'children']) && value.type === type && isTexts(value.children);

const isByline = (value: Fields): boolean =>
  hasOnly(value, ['type', 'title', 'children']) && isSoundText(value.title) && isTexts(value.children);

function isPicture(value: Fields): boolean {
  const { photo, children } = value;
  if (!hasOnly(value, ['type', 'photo', 'children']) || typeof photo !== 'string' || !/^(?:[0-9a-f]{64})?$/.test(photo)) return false;
  return Array.isArray(children) && children.length === 2 && isBlock(children[0], 'caption') && isBlock(children[1], 'credit');
}

/** Whether a value is one element of a story, with exactly its own keys. */
export function isElement(value: unknown): value is StoryElement {
  if (!isPlain(value)) return false;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(RANKS, type)) return false;
  if (type === 'byline') return isByline(value);
  return type === 'picture' ? isPicture(value) : isBlock(value, type);
}

function countOf(element: StoryElement): number {
  if (element.type !== 'picture') return 1 + element.children.length;
  return 1 + element.children.reduce((sum, block) => sum + 1 + block.children.length, 0);
}

/**
 * Whether a value from outside is a story: a closed schema. Known elements only, each with exactly its own keys; captions and credits only inside
 * pictures; kicker, headline, deck, bylines, then the body; at most one of each of the first three and of the lead; text without control, bidi
 * or half characters; at most 5,000 nodes. A headline may be missing, as copy comes.
 */
export function isStory(value: unknown): value is Story {
  if (!Array.isArray(value) || value.length > MOST_NODES) return false;
  let rank = 0;
  let nodes = 0;
  const seen = new Set<string>();
  for (const element of value) {
    if (!isElement(element)) return false;
    const own = RANKS[element.type] ?? 0;
    if (own < rank || (ONLY_ONCE.has(element.type) && seen.has(element.type))) return false;
    rank = own;
    seen.add(element.type);
    nodes += countOf(element);
    if (nodes > MOST_NODES) return false;
  }
  return true;
}

const bylineText = (byline: Byline): string => (byline.title === '' ? textOf(byline) : `${byline.title}\u3000${textOf(byline)}`);

const pictureText = ({ children: [caption, credit] }: Picture): string =>
  [textOf(caption), textOf(credit)].filter((part) => part !== '').join('\u3000');

/** A story's words, one line an element (bylines side by side on one), as they would be pasted elsewhere. */
export function plainText(story: Story): string {
  const lines: string[] = [];
  story.forEach((element, i) => {
    if (element.type === 'picture') lines.push(pictureText(element));
    else if (element.type !== 'byline') lines.push(textOf(element));
    else if (story[i - 1]?.type === 'byline') lines.push(`${lines.pop() ?? ''}\u3000${bylineText(element)}`);
    else lines.push(bylineText(element));
  });
  return lines.join('\n');
}
