import { describe, expect, test } from 'vitest';
import { type FacedText, facesBetween } from '../../../shared/display/copy-faces.ts';
import type { FaceName } from '../../../shared/face/face.ts';

/** A text whose bold words stand in 【】 and whose Kai words in 〔〕; the rest is in a face of its own. */
function faced(shown: string, face: FaceName = 'song'): FacedText {
  const marked: { from: number; to: number; face: FaceName }[] = [];
  let text = '';
  for (const piece of shown.split(/(【[^】]*】|〔[^〕]*〕)/)) {
    const inner = /^[【〔](.*)[】〕]$/.exec(piece)?.[1];
    if (inner !== undefined)
      marked.push({ from: text.length, to: text.length + inner.length, face: piece.startsWith('【') ? 'hei-bold' : 'kai' });
    text += inner ?? piece;
  }
  return { text, face, marked };
}

/** What is told between two texts: the words before and after, and their faces. */
const told = (before: string, after: string) => {
  const [one, other] = [faced(before), faced(after)];
  return facesBetween(one, other).map(({ was, is, before: own, after: later }) => [
    one.text.slice(own.from, own.to),
    other.text.slice(later.from, later.to),
    was,
    is,
  ]);
};

describe('words set in another face', () => {
  test('put into bold or Kai, taken out of it, or from one to the other', () => {
    expect(told('要凝心聚力干实事。', '要【凝心聚力】干实事。')).toEqual([['凝心聚力', '凝心聚力', 'song', 'hei-bold']]);
    expect(told('要〔凝心聚力〕干实事。', '要凝心聚力干实事。')).toEqual([['凝心聚力', '凝心聚力', 'kai', 'song']]);
    expect(told('要【凝心聚力】干实事。', '要〔凝心聚力〕干实事。')).toEqual([['凝心聚力', '凝心聚力', 'hei-bold', 'kai']]);
  });

  test('nothing where text and faces are the same, however the marks are cut', () => {
    expect(told('要【凝心聚力】干实事。', '要【凝心】【聚力】干实事。')).toEqual([]);
    expect(told('干实事。', '干实事。')).toEqual([]);
  });

  test('a mark made longer tells only what it reached; two marks are two stretches', () => {
    expect(told('要【凝心】聚力干实事。', '要【凝心聚力】干实事。')).toEqual([['聚力', '聚力', 'song', 'hei-bold']]);
    expect(told('要凝心聚力干实事。', '要【凝心】聚力〔干实事〕。')).toEqual([
      ['凝心', '凝心', 'song', 'hei-bold'],
      ['干实事', '干实事', 'song', 'kai'],
    ]);
  });

  test('words that came in bold, or went with their bold, are an edit of the words alone', () => {
    expect(told('要干实事。', '要【凝心聚力】干实事。')).toEqual([]);
    expect(told('要【凝心聚力】干实事。', '要干实事。')).toEqual([]);
    expect(told('要【凝心】干实事。', '要【凝心聚力】干实事。')).toEqual([]);
  });

  test('a stretch goes on over words edited in it', () => {
    expect(told('要凝心聚力干实事。', '【要同心、聚力干实事。】')).toEqual([
      ['要凝心聚力干实事。', '要同心、聚力干实事。', 'song', 'hei-bold'],
    ]);
    expect(told('要凝心聚力干实事。', '【要】同【心聚力】干实事。')).toEqual([
      ['要', '要', 'song', 'hei-bold'],
      ['心聚力', '心聚力', 'song', 'hei-bold'],
    ]);
  });

  test('between two edits of the words it is found as well', () => {
    expect(told('昨日大家凝心聚力干实事。', '今天大家【凝心聚力】办实事。')).toEqual([['凝心聚力', '凝心聚力', 'song', 'hei-bold']]);
  });

  test('a blank has no face to see; a character of two units is not parted', () => {
    expect(told('甲　乙', '甲【　】乙')).toEqual([]);
    expect(told('甲𠮷乙', '甲【𠮷】乙')).toEqual([['𠮷', '𠮷', 'song', 'hei-bold']]);
  });

  test('a text written anew has no words left whose face could be told', () => {
    const long = (one: string) => one.repeat(1500);
    expect(told(long('甲'), `【${long('乙')}】`)).toEqual([]);
  });
});
