import { isBody, type Story, textOf } from './story.ts';

/** How long a text is, as a newsroom counts. */
export interface Counts {
  /** Characters with their marks: every Han character and mark is one, and so is every run of Latin letters or of digits. */
  readonly withMarks: number;
  /** The same without the marks. */
  readonly withoutMarks: number;
  /** Runs of Latin letters or digits among them. */
  readonly words: number;
  /** Every character but white space. */
  readonly characters: number;
}

const blank = /^\s$/u;
const letter = /^[\p{L}\p{N}]$/u;
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}〇]$/u;

/** What joins a run: 3.5, 10:30, 2020-03-03, don't, A/B, 12%. */
const joins = /^[.,:'’/%\-–@&_]$/;

const isWordy = (character: string | undefined): boolean => character !== undefined && letter.test(character) && !eastAsian.test(character);

/** Counts a text as word processors do in Chinese (字数): Han characters and marks singly, Latin words and numbers as one each. */
export function countText(text: string): Counts {
  const characters = [...text];
  let [han, marks, words, all] = [0, 0, 0, 0];
  let inWord = false;
  characters.forEach((character, i) => {
    if (blank.test(character)) {
      inWord = false;
      return;
    }
    all++;
    if (isWordy(character)) {
      if (!inWord) words++;
      inWord = true;
    } else if (inWord && joins.test(character) && (isWordy(characters[i + 1]) || character === '%')) return;
    else {
      inWord = false;
      if (letter.test(character)) han++;
      else marks++;
    }
  });
  return { withMarks: han + marks + words, withoutMarks: han + words, words, characters: all };
}

const sum = (a: Counts, b: Counts): Counts => ({
  withMarks: a.withMarks + b.withMarks,
  withoutMarks: a.withoutMarks + b.withoutMarks,
  words: a.words + b.words,
  characters: a.characters + b.characters,
});

const nothing: Counts = { withMarks: 0, withoutMarks: 0, words: 0, characters: 0 };

/** A story's counts: all of it, and its copy alone (lead, paragraphs and sub-heads: what fills the columns). */
export function countStory(story: Story): { readonly whole: Counts; readonly copy: Counts } {
  let [whole, copy] = [nothing, nothing];
  for (const element of story) {
    const texts =
      element.type === 'picture'
        ? element.children.map(textOf)
        : [element.type === 'byline' ? element.title + textOf(element) : textOf(element)];
    const counts = texts.map(countText).reduce(sum, nothing);
    whole = sum(whole, counts);
    if (isBody(element)) copy = sum(copy, counts);
  }
  return { whole, copy };
}
