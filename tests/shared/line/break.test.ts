import { describe, expect, test } from 'vitest';
import { breakFrom, breakLines } from '../../../shared/line/break.ts';
import { linesOf, paragraphOf, shown } from './sample.ts';

const han = (count: number): string => '文'.repeat(count);

test('L17: a line that is full takes nothing more', () => {
  expect(linesOf(han(14), 7000)).toEqual([han(7), han(7)]);
  expect(linesOf('', 7000)).toEqual([]);
});

describe('L16: line ends and starts', () => {
  test('a mark at the line end takes half an em, so it fits beside six and a half', () => {
    expect(linesOf('文文文文文文，文文', 6500)).toEqual(['文文文文文文，', '文文']);
  });
  test('an opening mark at the line start gives up its left half', () => {
    const paragraph = paragraphOf('文文文文（文文文文文文文');
    expect(breakLines(paragraph, 4500).map((line) => shown(paragraph, line))).toEqual(['文文文文', '（文文文文', '文文文']);
  });
  test('only one mark hangs, and none that closes', () => {
    expect(linesOf('文文文。，文文', 4000, { hang: true })).toEqual(['文文文。，', '文文']);
    expect(linesOf('文文文文，”文文', 4500, { hang: true })).toEqual(['文文文', '文，”文文']);
  });
  test('a pause mark hangs beyond the line only when the setting says so', () => {
    expect(linesOf('文文文文，文文文', 4000, { hang: true })).toEqual(['文文文文，', '文文文']);
    expect(linesOf('文文文文，文文文', 4000)[0]).toBe('文文文');
    expect(linesOf('文文文文！文文文', 4000, { hang: true })[0]).toBe('文文文');
  });
});

describe('L17: squeeze in first, then push out', () => {
  test('pause marks inside give room for one more character', () => {
    // 6 characters and two marks: 8 em; 7 em when both marks are squeezed.
    expect(linesOf('文，文，文文文文文文', 7000)).toEqual(['文，文，文文文', '文文文']);
    expect(linesOf('文文文文文文，文文', 7000)).toEqual(['文文文文文文，', '文文']);
  });
  test('when squeezing cannot make room the line is pushed out', () => {
    expect(linesOf('文文文（文）文', 3200)).toEqual(['文文文', '（文）文']);
    expect(linesOf('文文12345文', 4000)).toEqual(['文文', '12345文']);
  });
  test('nothing forbidden starts or ends a line', () => {
    expect(linesOf('文文文文。文文（文文文）文', 4000)).toEqual(['文文文', '文。文文', '（文文文）', '文']);
    expect(linesOf('文文文《文文》', 4000)).toEqual(['文文文', '《文文》']);
  });
});

describe('L20: emergencies', () => {
  test('a run longer than the measure is broken after its joints first, then inside', () => {
    expect(linesOf('1234567890-12345', 6000)).toEqual(['1234567890-', '12345']);
    expect(linesOf('12345678901234567890', 6000)).toEqual(['123456789012', '34567890']);
    expect(linesOf('https://example.com/abc/defghi', 6500)).toEqual(['https://', 'example.com/', 'abc/defghi']);
  });
  test('a run that fits the measure is never broken, however open the line before it', () => {
    expect(linesOf('编号文文1234567890', 5000)).toEqual(['编号文文', '1234567890']);
    const paragraph = paragraphOf('编号文文1234567890文文文');
    expect(breakLines(paragraph, 5000).map(({ forced, stretched }) => [forced, stretched])).toEqual([
      [false, 184],
      [false, 0],
      [false, 0],
    ]);
  });
  test('a number list parts at its dashes and pause marks', () => {
    const lines = linesOf('现02584251—02584275、02584276—02584300号', 5000);
    expect(lines).toEqual(['现', '02584251—', '02584275、', '02584276—', '02584300号']);
  });
  test('a number just too long with its mark is tightened, not broken', () => {
    const paragraph = paragraphOf('文文1234567890，文文');
    const lines = breakLines(paragraph, 5000);
    expect(lines.map((line) => shown(paragraph, line))).toEqual(['文文', '1234567890，', '文文']);
    expect(lines[1]!.forced).toBe(true);
  });
  test('setting goes on at any measure', () => {
    expect(linesOf('文，文——12345（x）', 1000)).toEqual(['文', '，', '文', '——', '12', '34', '5', '（x', '）']);
    expect(linesOf('文文', 0)).toEqual(['文', '文']);
    expect(linesOf('文文', -5)).toEqual(['文', '文']);
  });
});

describe('L21: 孤字不成行', () => {
  test('the last character is squeezed in where marks allow it', () => {
    expect(linesOf('文，文，文文文文', 7000)).toEqual(['文，文，文文文文']);
    expect(linesOf('文，文，文文文文。', 7500)).toEqual(['文，文，文文文文。']);
  });
  test('else one more character comes down', () => {
    expect(linesOf(han(14), 13000)).toEqual([han(12), han(2)]);
    expect(linesOf(`${han(14)}。`, 13000)).toEqual([han(12), `${han(2)}。`]);
  });
  test('where that would open the line too far it stays', () => {
    expect(linesOf(han(6), 5000)).toEqual([han(5), '文']);
  });
});

describe('L22: indent', () => {
  test('the first line is indented, and gives way in a measure too narrow', () => {
    const lines = breakLines(paragraphOf(han(20), { indent: 2000 }), 11000);
    expect(lines.map(({ from, to, indent }) => [from, to, indent])).toEqual([
      [0, 9, 2000],
      [9, 20, 0],
    ]);
    expect(breakLines(paragraphOf(han(9), { indent: 2000 }), 3000).map(({ indent }) => indent)).toEqual([1000, 0, 0, 0]);
    expect(breakLines(paragraphOf('123456文', { indent: 2000 }), 3500)[0]).toMatchObject({ to: 6, indent: 0 });
  });
});

describe('L23: going on in another measure', () => {
  test('the rest is broken for the measure it gets', () => {
    const paragraph = paragraphOf(han(20), { indent: 2000 });
    const [first] = breakLines(paragraph, 8000);
    const rest = breakFrom(paragraph, first!.next, 5000, 1);
    expect(rest.map(({ from, to }) => to - from)).toEqual([5, 5, 4]);
  });
  test('a measure may differ from line to line', () => {
    const measures = [4000, 6000];
    const paragraph = paragraphOf(han(12));
    expect(breakLines(paragraph, (line) => measures[line] ?? 2000).map(({ from, to }) => to - from)).toEqual([4, 6, 2]);
    expect(breakFrom(paragraph, 4, (line) => measures[line] ?? 2000, 1).map(({ from, to }) => to - from)).toEqual([6, 2]);
  });
});

describe('L24: spaces and line ends', () => {
  test('spaces at a line end are skipped but stay in the line', () => {
    const paragraph = paragraphOf('文文文 文文');
    const lines = breakLines(paragraph, 3000);
    expect(lines.map(({ from, to, next }) => [from, to, next])).toEqual([
      [0, 3, 4],
      [4, 6, 6],
    ]);
  });
  test('a line end in the text ends the line', () => {
    const paragraph = paragraphOf('甲乙\n\n丙丁');
    expect(breakLines(paragraph, 9000).map((line) => [shown(paragraph, line), line.last])).toEqual([
      ['甲乙', true],
      ['', true],
      ['丙丁', true],
    ]);
  });
});
