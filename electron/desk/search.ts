import type { Desk, Output } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { type Story, textOf } from '../../shared/story/story.ts';
import { loadIssue } from '../store/issue.ts';
import { loadNotice } from '../store/notice.ts';
import { loadPage } from '../store/page.ts';
import { loadPhoto } from '../store/photo.ts';
import { type Found, findRecords, fold } from '../store/search.ts';
import type { Reading, Store } from '../store/store.ts';
import { loadStory } from '../store/story.ts';
import { headlineOf } from './story.ts';

type Hit = Output<'search.all'>[number];

/** Answers `search.all`. */
export function searchCalls(store: Store): Pick<Desk, 'search.all'> {
  return {
    'search.all': ({ query, limit }) =>
      store.read(async (db) => {
        const hits: Hit[] = [];
        for (const found of await findRecords(db, query, Math.min(limit ?? 50, 200))) {
          const hit = await hitOf(db, found, query);
          if (hit !== null) hits.push(hit);
        }
        return done(hits);
      }),
  };
}

const nowhere = { issueId: null, pageId: null, date: null, pageNumber: null } as const;

/** One record found, as the list shows it; null for one that is damaged or gone. */
async function hitOf(db: Reading, { subject, id }: Found, query: string): Promise<Hit | null> {
  if (subject === 'issue') {
    const issue = await loadIssue(db, id);
    return issue.ok
      ? { subject, id, title: issue.value.paper, excerpt: issue.value.date, ...nowhere, issueId: id, date: issue.value.date }
      : null;
  }
  if (subject === 'page') {
    const page = await loadPage(db, id);
    return page.ok ? { subject, id, title: page.value.section, excerpt: page.value.editors, ...(await placeOf(db, id)) } : null;
  }
  if (subject === 'story') {
    const story = await loadStory(db, id);
    if (!story.ok) return null;
    const excerpt = excerptOf(copyOf(story.value.story), query);
    return { subject, id, title: headlineOf(story.value.story), excerpt, ...(await placeOf(db, story.value.pageId)) };
  }
  if (subject === 'notice') {
    const notice = await loadNotice(db, id);
    if (!notice.ok) return null;
    const { head, text } = notice.value.notice;
    return { subject, id, title: head, excerpt: excerptOf(text, query), ...(await placeOf(db, notice.value.pageId)) };
  }
  const photo = await loadPhoto(db, id);
  return photo.ok
    ? { subject, id, title: photo.value.fileName, excerpt: `${photo.value.width} × ${photo.value.height}`, ...nowhere }
    : null;
}

const copyOf = (story: Story): string =>
  story.flatMap((element) => (element.type === 'picture' ? element.children.map(textOf) : [textOf(element)])).join('\n');

async function placeOf(db: Reading, pageId: string | null): Promise<Pick<Hit, 'issueId' | 'pageId' | 'date' | 'pageNumber'>> {
  const page = pageId === null ? null : await loadPage(db, pageId);
  if (page?.ok !== true) return nowhere;
  const issue = await loadIssue(db, page.value.issueId);
  return { issueId: page.value.issueId, pageId, date: issue.ok ? issue.value.date : null, pageNumber: page.value.number };
}

/** How much of the copy is shown before and behind the place that was found, in UTF-16 units. */
const before = 18;
const behind = 60;

/** The copy around the first word of a query that is in it. */
export function excerptOf(copy: string, query: string): string {
  const line = copy.replace(/\n/g, '　');
  const folded = fold(line);
  const [word = ''] = fold(query).trim().split(/\s+/);
  const at = Math.max(0, folded.indexOf(word));
  const from = Math.max(0, at - before);
  const cut = line.slice(from, at + behind).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${from > 0 ? '…' : ''}${cut}${at + behind < line.length ? '…' : ''}`;
}
