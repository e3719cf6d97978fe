import type { Settings } from '../../shared/api/calls/library.ts';
import type { Desk, Input } from '../../shared/api/contract.ts';
import type { Intake } from '../../shared/intake/read.ts';
import { kindsOf } from '../../shared/notice/house.ts';
import { done, failed } from '../../shared/result.ts';
import { say } from '../../shared/words/say.ts';
import { loadHouse } from '../store/house.ts';
import { addIntake, pageTakenFrom } from '../store/intake.ts';
import { openIssue } from '../store/issue.ts';
import { addNotices, loadNotices } from '../store/notice.ts';
import { addPage, loadPages } from '../store/page.ts';
import { house, loadSetting } from '../store/setting.ts';
import type { Outcome, Reading } from '../store/store.ts';
import { addStory, loadStories } from '../store/story.ts';
import type { Parts } from './parts.ts';

// Pages 1 and 2 of a small daily carry the masthead and the news; a feature with the notices is what comes next.
const firstPage = 3;

/** Answers `text.take`. */
export function textCalls(parts: Pick<Parts, 'store' | 'readText'>): Pick<Desk, 'text.take'> {
  return {
    'text.take': async (input) => {
      if (input.text.trim() === '') return failed({ kind: 'empty' });
      return parts.store.write('text.take', async (db) => {
        const kept = await loadHouse(db);
        if (!kept.ok) return kept;
        const read = parts.readText(input.text, kindsOf(kept.value.house));
        const paper = input.paper ?? (await paperOfHouse(db));
        const issue = await openIssue(db, paper, input.date);
        const before = await pageTakenFrom(db, issue.id, input.text);
        if (before !== null) return takenBefore(db, issue.id, before);
        const number = await freeNumber(db, issue.id, input.pageNumber);
        if (!number.ok) return number;
        const pageId = await addPage(db, issue.id, {
          number: number.value,
          section: input.section ?? say('zh', 'page.default-section'),
          editors: input.editors ?? '',
          sheet: input.sheet ?? 'broadsheet',
        });
        await addIntake(db, pageId, recordOf(input, read));
        const storyIds: string[] = [];
        for (const [position, story] of read.stories.entries()) storyIds.push(await addStory(db, pageId, position, story));
        const noticeIds = read.notices.length === 0 ? [] : await addNotices(db, pageId, 0, read.notices);
        return done({ issueId: issue.id, pageId, storyId: storyIds[0] ?? null, storyIds, noticeIds: [...noticeIds], again: false });
      });
    },
  };
}

/** The paper named in the settings, else the example's. */
async function paperOfHouse(db: Reading): Promise<string> {
  const kept = await loadSetting(db, house, 'settings');
  const { paper } = JSON.parse((kept.ok ? kept.value.content : null) ?? '{}') as Partial<Settings>;
  return paper === undefined || paper === '' ? say('zh', 'page.default-paper') : paper;
}

async function takenBefore(db: Reading, issueId: string, pageId: string) {
  const stories = await loadStories(db, pageId);
  if (!stories.ok) return stories;
  const notices = await loadNotices(db, pageId);
  if (!notices.ok) return notices;
  return done({
    issueId,
    pageId,
    storyId: stories.value[0]?.id ?? null,
    storyIds: stories.value.map((story) => story.id),
    noticeIds: notices.value.map((notice) => notice.id),
    again: true,
  });
}

/** The page number asked for when no page of the issue has it, or the number behind the last page. */
async function freeNumber(db: Reading, issueId: string, wanted: number | undefined): Outcome<number> {
  const pages = await loadPages(db, issueId);
  if (!pages.ok) return pages;
  if (wanted === undefined) return done((pages.value.at(-1)?.number ?? firstPage - 1) + 1);
  return pages.value.some((page) => page.number === wanted) ? failed({ kind: 'page-taken', number: wanted }) : done(wanted);
}

const recordOf = (input: Input<'text.take'>, read: Intake) => ({
  fileName: input.fileName,
  encoding: input.encoding ?? '',
  characters: read.characters,
  text: input.text,
  changes: read.changes,
  doubts: read.doubts,
  joins: read.joins,
});
