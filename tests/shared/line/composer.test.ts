import { expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { house } from '../../../shared/line/house.ts';

test('copies are told apart by text, spans and setting, whatever the text reads like', () => {
  const composer = new Composer(squares);
  const kai = [{ from: 0, to: 2, face: 'kai' }] as const;
  const copies = [
    { text: '天地', spans: [] },
    { text: '天地', spans: kai },
    { text: '天地\u00000-2kai', spans: [] },
    { text: '0-2kai\u0000天地', spans: [] },
    { text: '0-2kai|天地', spans: [] },
    { text: '天地', spans: [{ from: 0, to: 1, face: 'kai' }] },
  ] as const;
  const made = copies.map((copy) => composer.paragraph(copy, house.body));
  made.forEach((paragraph, i) => {
    expect(paragraph.copy).toEqual(copies[i]);
    expect(composer.paragraph({ ...copies[i]! }, house.body)).toBe(paragraph);
    expect(composer.paragraph(copies[i]!, house.notice)).not.toBe(paragraph);
  });
});

test('what neither of two makings asks for is shaped anew; what one of them asks for is not', () => {
  const composer = new Composer(squares);
  const copy = { text: '天地', spans: [] };
  const first = composer.paragraph(copy, house.body);
  composer.begin();
  expect(composer.paragraph(copy, house.body)).toBe(first);
  composer.begin();
  composer.begin();
  expect(composer.paragraph(copy, house.body)).toBe(first);
  for (let making = 0; making < 3; making++) composer.begin();
  expect(composer.paragraph(copy, house.body)).not.toBe(first);
});

test('L33: a last line of one character that no line before it can help is drawn in; where no line may be tightened or opened so far, it stays', () => {
  const composer = new Composer(squares);
  const cured = (text: string, characters: number) => {
    const paragraph = composer.paragraph({ text, spans: [] }, house.notice);
    return composer
      .cured(paragraph, characters * 1000)
      .map(({ from, next }) => text.slice(paragraph.offsets[from], paragraph.offsets[next]));
  };
  expect(cured('遗失天长市金集镇张庄村李某某的土地承包合同，合同编号341181106203010005J，声明作废。', 14)).toEqual([
    '遗失天长市金集镇张庄村李某',
    '某的土地承包合同，合同编号',
    '341181106203010005J，声明作废。',
  ]);
  // A character more would open the line before it beyond the cap.
  expect(cured('张伟不慎遗失身份证，证号：341102199003071233，特此声明。', 13).slice(1)).toEqual(['341102199003071233，特此声', '明。']);
});
