import { describe, expect, test } from 'vitest';
import { squares } from '../../../shared/face/squares.ts';
import type { Leg } from '../../../shared/flow/leg.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { headBaselines, setHead } from '../../../shared/makeup/head.ts';
import { makeUp } from '../../../shared/makeup/makeup.ts';
import { noPlace, type Plan, type StoryPlan } from '../../../shared/makeup/plan.ts';
import { shelvesFor } from '../../../shared/makeup/shelves.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { type Cells, columnsWidth, gridOf } from '../../../shared/sheet/grid.ts';
import { points } from '../../../shared/sheet/length.ts';
import { type SheetName, sheets } from '../../../shared/sheet/sheets.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han, storyOf } from '../../support/copy.ts';
import { losses } from '../../support/notices.ts';

const notices: readonly Notice[] = losses(15);
const feature = (pictures: number): Story => storyOf('一江春水穿城过　两岸人家枕河眠', Array(22).fill(128), pictures);

const planFor = (story: Story, of: readonly Notice[] = notices, sheet: SheetName = 'broadsheet'): Plan => {
  const ratios = story.flatMap((element) => (element.type === 'picture' ? [1500] : []));
  return makeUp({ sheet: sheets[sheet], id: 'story', story, notices: of, ratios }, new Composer(squares))[0]!.plan;
};

/** The story's place. */
const placeOf = (plan: Plan): StoryPlan => plan.stories[0] ?? noPlace('story');

/** Every cell of the page with what stands in it; throws where two things would overlap. */
function cellsOf(plan: Plan): string[] {
  const grid = gridOf(sheets[plan.sheet], plan.line);
  const rows = Array.from({ length: grid.lines }, () => Array(grid.columns).fill('.') as string[]);
  const put = (letter: string, { column, width, line, lines }: Cells): void => {
    for (let y = line; y < line + lines; y++) {
      for (let x = column; x < column + width; x++) {
        if (rows[y]?.[x] !== '.') throw new Error(`${letter} overlaps ${rows[y]?.[x]} at ${x},${y}`);
        rows[y]![x] = letter;
      }
    }
  };
  const { head, legs, pictures } = placeOf(plan);
  if (head) put('h', head);
  legs.forEach((leg: Leg) => {
    put('t', { column: leg.column, width: 1, line: leg.from, lines: leg.to - leg.from });
  });
  for (const slot of pictures) put('p', slot.cells);
  for (const filler of plan.fillers) put('f', filler);
  if (plan.notices) put('n', plan.notices);
  return rows.map((row) => row.join(''));
}

describe('a feature with its pictures and fifteen notices', () => {
  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    '%i pictures: nothing overlaps, every picture stands, white is a line or two',
    (pictures) => {
      const plan = planFor(feature(pictures));
      expect(
        placeOf(plan)
          .pictures.map((slot) => slot.picture)
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: pictures }, (_, i) => i));
      const rows = cellsOf(plan);
      const grid = gridOf(sheets.broadsheet, plan.line);
      for (let column = 0; column < grid.columns; column++) {
        const white = rows.slice(0, plan.notices?.line ?? grid.lines).filter((row) => row[column] === '.').length;
        // One line parts the story from the box; a filler has one above it, and may leave one more.
        expect(white).toBeLessThanOrEqual(plan.fillers.length > 0 ? 3 : 1);
      }
    },
  );

  test('the lead picture is at least twice as large as the next when there are ten', () => {
    const areas = placeOf(planFor(feature(10))).pictures.map((slot) => ({
      picture: slot.picture,
      area: slot.cells.width * slot.imageLines,
    }));
    const lead = areas.find(({ picture }) => picture === 0)!.area;
    for (const { picture, area } of areas) if (picture > 0) expect(lead).toBeGreaterThanOrEqual(2 * area);
  });

  test('the same work gives the same plan', () => {
    expect(planFor(feature(7))).toEqual(planFor(feature(7)));
  });

  test('on a tabloid too', () => {
    const plan = planFor(feature(4), notices, 'tabloid');
    expect(() => cellsOf(plan)).not.toThrow();
    expect(placeOf(plan).pictures.length).toBe(4);
  });
});

describe('whatever there is, there is a plan', () => {
  test('more copy than the page holds: every column is text, no picture, and the closer line height', () => {
    const plan = planFor(storyOf('长', Array(100).fill(200), 3));
    expect(placeOf(plan).pictures).toEqual([]);
    expect(plan.line).toBe(points(11.25));
    expect(() => cellsOf(plan)).not.toThrow();
  });

  test('notices alone have the page to themselves, and take no more than they need of it', () => {
    const plan = planFor([], notices);
    expect(plan.stories).toEqual([]);
    expect(plan.notices).toMatchObject({ column: 0, width: 8 });
    expect(() => cellsOf(plan)).not.toThrow();
  });

  test('two short notices stand in a box as narrow as they are few', () => {
    expect(planFor(feature(3), notices.slice(0, 2)).notices!.width).toBeLessThan(8);
  });

  test('nothing at all is a plan with nothing on it', () => {
    const plan = planFor([], []);
    expect(plan).toMatchObject({ stories: [], notices: null, fillers: [{ column: 0, width: 8 }] });
  });
});

describe('shelves', () => {
  test('all pictures stand, side by side within the columns, the lead picture clear of the first column', () => {
    for (const { head, foot, upper } of shelvesFor(9, 8)) {
      const stands = [...head, ...foot, ...upper];
      expect(stands.reduce((sum, stand) => sum + stand.stack, 0)).toBe(9);
      expect(head[0]!.column).toBeGreaterThan(0);
      for (const shelf of [head, foot, upper]) {
        let free = 0;
        for (const stand of shelf) {
          expect(stand.column).toBeGreaterThanOrEqual(free);
          free = stand.column + stand.width;
        }
        expect(free).toBeLessThanOrEqual(8);
      }
    }
  });
});

describe('the headline block', () => {
  const grid = gridOf(sheets.broadsheet, points(12));
  const width = columnsWidth(grid, 8);
  const headlineOf = (text: string) => setHead([block('headline', text)], new Composer(squares), width).lines;

  test('a headline stands on one line in the largest step that fits: 15 em at 60 pt are 900 of 999 pt', () => {
    const lines = headlineOf(han(15));
    expect(lines.map((line) => line.size)).toEqual([points(60)]);
  });

  test('one too long for a line at 36 pt is parted at its own space', () => {
    const lines = headlineOf(`${han(14)}　${han(15)}`);
    expect(lines.length).toBe(2);
    expect(lines.map((line) => line.paragraph.copy.text.length)).toEqual([14, 15]);
  });

  test('one too long for two lines goes on as many as it needs', () => {
    expect(headlineOf(han(200)).length).toBeGreaterThan(2);
  });

  test('baselines grow downwards and stay inside the height, however much more it is than needed', () => {
    const head = setHead([block('kicker', '引题'), block('headline', '主题'), block('deck', '——副题')], new Composer(squares), width);
    for (const spare of [0, 5000, 40_000]) {
      const baselines = headBaselines(head, head.height + spare);
      expect([...baselines].sort((a, b) => a - b)).toEqual(baselines);
      expect(baselines.at(-1)!).toBeLessThan(head.height + spare);
      expect(baselines[0]!).toBeGreaterThan(0);
    }
  });
});

describe('a story too short for its pictures', () => {
  test.each<[number, number]>([
    [1, 0],
    [1, 15],
    [2, 1],
    [6, 0],
    [12, 0],
    [12, 15],
  ])(
    '%i pictures and %i notices: every picture stands, where a filler would if not among the text, and nothing overlaps',
    (pictures, count) => {
      const plan = planFor(storyOf('晨光里的渡口', [90, 80, 110], pictures), notices.slice(0, count));
      expect(
        placeOf(plan)
          .pictures.map((slot) => slot.picture)
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: pictures }, (_, i) => i));
      for (const { cells, imageLines, captionLines, whiteAbove } of placeOf(plan).pictures) {
        expect(imageLines).toBeGreaterThan(0);
        expect(imageLines + captionLines + whiteAbove).toBeLessThanOrEqual(cells.lines);
      }
      cellsOf(plan);
    },
  );
});
