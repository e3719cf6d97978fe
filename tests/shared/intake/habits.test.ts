import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/desk/decode.ts';
import { readRawText } from '../../../shared/intake/read.ts';
import { isStory } from '../../../shared/story/rules.ts';
import { englishTerm } from '../../../shared/words/copy-terms.ts';
import { outlineOf } from './outline.ts';
import { faultsIn } from './proof.ts';

const FOLDER = new URL('../../fixtures/intake/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function read(name: string): string {
  const decoded = decodeText(readFileSync(new URL(name, FOLDER)));
  if (!decoded.ok) throw new Error(`${name}: ${decoded.fault.kind}`);
  return decoded.value.text;
}

it('is doubted in terms that have an English word', () => {
  const terms = new Set(NAMES.flatMap((name) => readRawText(read(name)).doubts.flatMap((doubt) => [doubt.read, doubt.other])));
  expect(terms.size).toBeGreaterThan(10);
  for (const term of terms) expect(englishTerm(term), term).toMatch(/^[a-z -]+$/);
});

describe.each(NAMES)('the habits of %s', (name) => {
  const text = read(name);

  it('are read as its outline says', () => {
    const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), FOLDER), 'utf8'));
    expect(outlineOf(readRawText(text))).toEqual(expected);
  });

  it('lose and double nothing', () => expect(faultsIn(text)).toEqual([]));

  it('give a story that may be kept', () => {
    const { story } = readRawText(text);
    expect(story === null || isStory(story)).toBe(true);
  });

  it('read the same whatever the line ends', () => {
    const unix = text.replace(/\r\n/g, '\n');
    expect(outlineOf(readRawText(unix.replace(/\n/g, '\r\n')))).toEqual(outlineOf(readRawText(unix)));
  });
});
