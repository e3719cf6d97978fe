import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import { columnReport, type NoticeRecord, recordColumn } from '../../../shared/flow/column-report.ts';
import { houseRules } from '../../../shared/flow/notice-rules.ts';
import { noticeItems, pack } from '../../../shared/flow/pack.ts';
import { paginate } from '../../../shared/flow/paginate.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { notice, width } from '../../support/notices.ts';

const kept = (id: string, length: number, seed: number, head = '遗失声明') => ({ ...notice(head, length, seed), id });
const made = (all: ReturnType<typeof kept>[], columns: number, depth: number): readonly NoticeRecord[] =>
  recordColumn(all, pack(noticeItems(all, new Composer(squares), width), columns, depth), 3);

const a = kept('a', 60, 0);
const b = kept('b', 60, 1);
const c = kept('c', 60, 2);

describe('the report on the notice column', () => {
  test('the first making: all are new, each with its page, column, line and lines', () => {
    // aaaa bb | bb cccc
    expect(columnReport([], made([a, b, c], 2, 40))).toEqual({
      placed: [
        { id: 'a', text: a.text, place: { page: 3, column: 0, line: 0 }, lines: 4, left: 0 },
        { id: 'b', text: b.text, place: { page: 3, column: 0, line: 4 }, lines: 4, left: 0 },
        { id: 'c', text: c.text, place: { page: 3, column: 1, line: 2 }, lines: 4, left: 0 },
      ],
      changed: ['a', 'b', 'c'].map((id) => ({ id, what: ['new'] })),
      missing: [],
    });
  });

  test('heads are counted in the line a notice stands at', () => {
    const places = made([a, kept('d', 60, 3, '减资公告')], 1, 40).map(({ place }) => place?.line);
    expect(places).toEqual([2, 8]);
  });

  test('made again unchanged: nothing changed', () => {
    const report = columnReport(made([a, b, c], 2, 40), made([a, b, c], 2, 40));
    expect([report.changed, report.missing]).toEqual([[], []]);
  });

  test('a text corrected, one longer, one taken out', () => {
    const corrected = { ...kept('a', 60, 9) };
    const longer = { ...kept('b', 75, 1) };
    const { placed, changed, missing } = columnReport(made([a, b, c], 1, 40), made([corrected, longer], 1, 40));
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(changed).toEqual([
      { id: 'a', what: ['text'] },
      { id: 'b', what: ['text', 'length'] },
    ]);
    expect(missing).toEqual([{ id: 'c', why: 'taken-out', lines: 4 }]);
  });

  test('one that moved because another came in before it', () => {
    expect(columnReport(made([a, c], 1, 40), made([a, b, c], 1, 40)).changed).toEqual([
      { id: 'b', what: ['new'] },
      { id: 'c', what: ['place'] },
    ]);
  });

  test('no room for one, half of another, and one without a text', () => {
    const empty = { ...kept('e', 0, 4), text: '' };
    // One column of six lines: aaaa bb, the rest finds no place.
    expect(columnReport([], made([a, empty, b, c], 1, 13)).missing).toEqual([
      { id: 'e', why: 'no-text', lines: 0 },
      { id: 'b', why: 'cut', lines: 2 },
      { id: 'c', why: 'no-room', lines: 4 },
    ]);
  });

  test('a notice over two pages is told once, where it begins, with all its lines', () => {
    const long = [kept('l', 150, 5)];
    const boxes = paginate(noticeItems(long, new Composer(squares), width), () => ({ columns: 1, depth: 12 }), houseRules, 2);
    const records = boxes.flatMap((packed, page) => recordColumn(long, packed, page + 5));
    expect(columnReport([], records).placed).toEqual([
      { id: 'l', text: long[0]!.text, place: { page: 5, column: 0, line: 0 }, lines: 10, left: 0 },
    ]);
  });
});

test('bold or a frame ordered late is told, also where neither lines nor place change', () => {
  const plain = { ...notice('遗失声明', 10), id: 'a' };
  const bold = { ...plain, style: { bold: true, box: false } };
  const set = (one: typeof plain) => recordColumn([one], pack(noticeItems([one], new Composer(squares), width), 1, 12), 3);
  expect(columnReport(set(plain), set(bold)).changed).toEqual([{ id: 'a', what: ['style'] }]);
  expect(columnReport(set(bold), set(bold)).changed).toEqual([]);
});
