import type { PageReport } from '../../shared/api/report.ts';
import type { Language } from '../../shared/words/language.ts';
import { say, sayRemark } from '../../shared/words/say.ts';

/** A file that was written, and what it is. */
export interface Written {
  readonly label: string;
  readonly path: string;
  readonly bytes: number;
}

// How many remarks and doubts are told on the terminal, by eye; the report has them all.
const mostTold = 5;

/** What a person is told when a page is made, a line each. */
export function summaryOf(report: PageReport, written: readonly Written[], total: number, language: Language): readonly string[] {
  const { story, notices, page, timing } = report;
  const linesOf = (kind: string): number => page.frames.filter((frame) => frame.kind === kind).reduce((sum, frame) => sum + frame.lines, 0);
  const doubts = story?.doubts ?? report.input.doubts ?? [];
  const changes = story?.changes ?? report.input.changes ?? [];
  const told = [
    ...new Set(page.remarks.map((remark) => sayRemark(language, remark))),
    ...doubts.map((doubt) => say(language, 'page.doubt', { ...doubt, text: shortened(doubt.text) })),
  ];
  const { lines, characters } = page.overset;
  const parts = Object.entries(timing).filter(([part]) => ['decode', 'intake', 'make', 'pdf', 'png'].includes(part));
  return [
    say(language, 'page.sheet', { sheet: page.sheet, width: Math.round(page.width), height: Math.round(page.height) }),
    ...(story?.headline ? [say(language, 'page.headline', { headline: story.headline })] : []),
    say(language, 'page.counts', {
      paragraphs: story?.paragraphs.length ?? 0,
      notices: notices.length,
      pictures: story?.captions.length ?? 0,
    }),
    say(language, 'page.lines', { text: linesOf('text'), notices: notices.reduce((sum, notice) => sum + notice.lines, 0) }),
    lines === 0 && characters === 0 ? say(language, 'page.fits') : say(language, 'page.overset', { lines, characters }),
    say(language, 'page.findings', {
      changes: changes.length,
      doubts: doubts.length,
      findings: notices.reduce((sum, notice) => sum + notice.findings.length, 0),
      remarks: page.remarks.length,
    }),
    ...told.slice(0, mostTold).map((sentence) => `  · ${sentence}`),
    ...(told.length > mostTold ? [`  · ${say(language, 'page.more', { count: told.length - mostTold })}`] : []),
    ...written.map((file) => say(language, 'page.file', file)),
    say(language, 'page.time', { total, parts }),
  ];
}

const shortened = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
