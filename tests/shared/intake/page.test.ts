import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRawText } from '../../../shared/intake/read.ts';
import { isStory } from '../../../shared/story/rules.ts';
import { textOf } from '../../../shared/story/story.ts';
import { realInput } from '../../support/made.ts';
import { countsOf, outlineOf } from './outline.ts';
import { faultsIn } from './proof.ts';

const at = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The real page lies with the team, not in the repository; its tests run where it is. */
const REAL = existsSync(realInput) ? readFileSync(realInput, 'utf8') : undefined;

describe.runIf(REAL !== undefined)('the real page', () => {
  const text = REAL ?? '';
  const intake = readRawText(text);

  it('is read part by part', () => {
    expect(countsOf(text)).toEqual({ headline: 1, deck: 1, byline: 2, lead: 1, paragraph: 22, subhead: 3, picture: 10 });
    expect(intake.notices).toHaveLength(15);
    expect(intake.doubts).toEqual([]);
    expect(isStory(intake.story)).toBe(true);
  });

  it('keeps the blank between two halves and the mark of a sub-head', () => {
    const texts = (intake.story ?? []).map((element) => (element.type === 'picture' ? '' : textOf(element)));
    expect(texts[0]).toBe('凝心聚力齐抗“疫”　党群同心克时艰');
    expect(texts).toContain('■ 群防群治　打好防控组合拳');
  });

  it('joins what the column ends cut', () => {
    expect(intake.joins.map(({ left, right, across }) => [left.slice(-4), right.slice(0, 3), across])).toEqual([
      ['不可失防', '万一。', 0],
      ['与进来，', '或协助', 2],
      ['业陆续复', '工复产', 0],
    ]);
  });

  it('loses and doubles nothing', () => expect(faultsIn(text)).toEqual([]));

  it('makes one dash of the hyphens in the ranges', () => {
    expect(intake.changes.filter((change) => change.kind === 'range-dash')).toHaveLength(6);
    expect(intake.notices[10]?.text).toContain('皖费现02584251—02584275');
  });
});

describe('the sample page', () => {
  const text = at('../../../build/sample/page.txt');
  const intake = readRawText(text);

  it('is read part by part', () => {
    expect(countsOf(text)).toEqual({ headline: 1, deck: 1, byline: 2, lead: 1, paragraph: 22, subhead: 4, picture: 10 });
    expect(intake.notices).toHaveLength(19);
    expect(new Set(intake.notices.map((notice) => notice.kind)).size).toBeGreaterThan(5);
    expect(intake.joins.map((join) => join.across)).toEqual([0, 2, 1]);
    expect(intake.doubts).toEqual([]);
    expect(isStory(intake.story)).toBe(true);
  });

  it('has one deliberate fault, and the desk finds only that', () => {
    const found = intake.notices.flatMap((notice) => notice.findings.map((finding) => finding.message));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('01527401');
  });

  it('loses and doubles nothing', () => expect(faultsIn(text)).toEqual([]));
});

describe('the sample page in other habits', () => {
  const lines = at('../../../build/sample/page.txt')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const wrapped = (line: string): string => (line.length > 28 ? `　　${line}`.replace(/.{30}(?=.)/g, '$&\n') : line);
  const notices = lines.findIndex((line) => line.startsWith('遗失'));
  const expected = outlineOf(readRawText(lines.join('\n\n')));

  it.each<[string, readonly string[]]>([
    ['no blank lines', lines],
    ['indented and wrapped at thirty characters', lines.map(wrapped)],
    ['notices before the story', [...lines.slice(notices), ...lines.slice(0, notices)]],
  ])('%s', (_, copy) => {
    const text = copy.join('\n');
    const outline = outlineOf(readRawText(text));
    expect(outline.story).toEqual(expected.story);
    expect(outline.notices).toEqual(expected.notices);
    expect(faultsIn(text)).toEqual([]);
  });
});
