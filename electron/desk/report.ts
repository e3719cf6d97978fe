import type { PageReport } from '../../shared/api/report.ts';
import type { MadePage, PageOrder } from '../../shared/pipeline.ts';
import type { Grid } from '../../shared/sheet/grid.ts';
import { inMillimetres } from '../../shared/sheet/length.ts';
import type { Rect } from '../../shared/sheet/rect.ts';
import { type Story, textOf } from '../../shared/story/story.ts';
import type { IntakeRecord } from '../store/intake.ts';

/** What a report tells of: the page, the order it was made from, what was made, and how the text was read (null when it was not taken from one). */
export interface Reported {
  readonly pageId: string;
  readonly order: PageOrder;
  readonly made: MadePage;
  readonly intake: IntakeRecord | null;
  readonly hasStory: boolean;
  readonly timing: Readonly<Record<string, number>>;
}

/** The report on a made page, lengths in millimetres and baselines from the trim's top edge. */
export function reportOn({ pageId, order, made, intake, hasStory, timing }: Reported): PageReport {
  const changes = [...(intake?.changes ?? [])];
  const doubts = [...(intake?.doubts ?? [])];
  const input = { fileName: intake?.fileName ?? '', encoding: intake?.encoding ?? '', characters: intake?.characters ?? 0 };
  return {
    input: hasStory ? input : { ...input, changes, doubts },
    story: hasStory
      ? {
          ...storyReport(order.stories[0]?.story ?? []),
          joins: intake?.joins.length ?? 0,
          rejoined: [...(intake?.joins ?? [])],
          changes,
          doubts,
        }
      : null,
    stories: order.stories.map(({ id, story }) => {
      const { lines, characters } = made.stories.find((other) => other.id === id)?.overset ?? { lines: 0, characters: 0 };
      return { id, ...storyReport(story), overset: { lines, characters } };
    }),
    notices: order.notices.map(({ id, kind, form, head, text, fields, numbers, findings }) => ({
      kind,
      form,
      head,
      text,
      fields: { ...fields },
      numbers: [...numbers],
      lines: made.noticeLines.get(id) ?? 0,
      findings: findings.map(({ kind: what, message, from, to }) => ({ kind: what, message, from, to })),
    })),
    page: {
      id: pageId,
      sheet: order.sheet,
      width: inMillimetres(made.list.width),
      height: inMillimetres(made.list.height),
      typeArea: rectReport(made.typeArea),
      grid: gridReport(made.grid),
      frames: made.frames.map(({ id, kind, story, rect, columns, lines, firstBaseline, lastBaseline }) => ({
        id,
        kind,
        story,
        ...rectReport(rect),
        columns,
        lines,
        firstBaseline: firstBaseline === null ? null : inMillimetres(firstBaseline),
        lastBaseline: lastBaseline === null ? null : inMillimetres(lastBaseline),
      })),
      overset: { lines: made.overset.lines, characters: made.overset.characters },
      remarks: [...made.remarks],
      plan: made.plan,
    },
    timing: Object.fromEntries(Object.entries(timing).map(([part, time]) => [part, tenths(time)])),
  };
}

/** Milliseconds to tenths: what a report gives. */
export const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/** A story's parts as plain text, in reading order. */
function storyReport(story: Story) {
  const texts = (...types: readonly string[]): string[] =>
    story.flatMap((element) => (element.type !== 'picture' && types.includes(element.type) ? [textOf(element)] : []));
  return {
    kicker: texts('kicker')[0] ?? null,
    headline: texts('headline')[0] ?? null,
    deck: texts('deck')[0] ?? null,
    bylines: story.flatMap((element) => (element.type === 'byline' ? [{ name: textOf(element), title: element.title }] : [])),
    lead: texts('lead')[0] ?? null,
    paragraphs: texts('lead', 'paragraph'),
    subheads: texts('subhead'),
    captions: story.flatMap((element) =>
      element.type === 'picture' ? [{ text: textOf(element.children[0]), credit: textOf(element.children[1]) }] : [],
    ),
  };
}

const rectReport = ({ x, y, width, height }: Rect) => ({
  x: inMillimetres(x),
  y: inMillimetres(y),
  width: inMillimetres(width),
  height: inMillimetres(height),
});

const gridReport = (grid: Grid) => ({
  columns: grid.columns,
  characters: grid.characters,
  gutter: grid.gutter,
  cell: inMillimetres(grid.cell),
  line: inMillimetres(grid.line),
  lines: grid.lines,
  left: inMillimetres(grid.left),
  top: inMillimetres(grid.top),
  baseline: inMillimetres(grid.baseline),
});
