import type { Desk } from '../../shared/api/contract.ts';
import { done, failed } from '../../shared/result.ts';
import { isStory } from '../../shared/story/rules.ts';
import { loadIssue, numberIssue } from '../store/issue.ts';
import { addPage, changeFacts, dropPage, loadPage, loadPages } from '../store/page.ts';
import { loadWaiting, placeRest, placeStory } from '../store/place.ts';
import type { Store } from '../store/store.ts';
import { addStory, dropStory, loadStories } from '../store/story.ts';
import { cardOfPage, cardOfStory } from './cards.ts';

type Told =
  | 'issue.day'
  | 'issue.number'
  | 'page.add'
  | 'page.facts'
  | 'page.drop'
  | 'story.waiting'
  | 'story.add'
  | 'story.move'
  | 'story.jump'
  | 'story.drop';

/** Answers what the library asks about issues, pages and what waits for one. */
export function libraryCalls(store: Store): Pick<Desk, Told> {
  return { ...issueDayCalls(store), ...pageFactCalls(store), ...placingCalls(store) };
}

function issueDayCalls(store: Store): Pick<Desk, 'issue.day' | 'issue.number'> {
  return {
    'issue.day': ({ issueId }) =>
      store.read(async (db) => {
        const issue = await loadIssue(db, issueId);
        if (!issue.ok) return issue;
        const pages = await loadPages(db, issueId);
        if (!pages.ok) return pages;
        const cards = [];
        for (const page of pages.value) {
          const card = await cardOfPage(db, page);
          if (!card.ok) return card;
          cards.push(card.value);
        }
        return done({ ...issue.value, pages: cards });
      }),
    'issue.number': ({ id, rowVersion, number }) =>
      store.write('issue.number', async (db) => {
        const kept = await numberIssue(db, id, rowVersion, number);
        return kept.ok ? done({ id, rowVersion: kept.value }) : kept;
      }),
  };
}

function pageFactCalls(store: Store): Pick<Desk, 'page.add' | 'page.facts' | 'page.drop'> {
  return {
    'page.add': ({ issueId, number, ...facts }) =>
      store.write('page.add', async (db) => {
        const issue = await loadIssue(db, issueId);
        if (!issue.ok) return issue;
        const pages = await loadPages(db, issueId);
        if (!pages.ok) return pages;
        if (pages.value.some((page) => page.number === number)) return failed({ kind: 'page-taken', number: number ?? 0 });
        const behind = (pages.value.at(-1)?.number ?? 0) + 1;
        return done({ id: await addPage(db, issueId, { ...facts, number: number ?? behind }), rowVersion: 1 });
      }),
    'page.facts': ({ id, rowVersion, ...facts }) =>
      store.write('page.facts', async (db) => {
        const kept = await changeFacts(db, id, rowVersion, facts);
        return kept.ok ? done({ id, rowVersion: kept.value }) : kept;
      }),
    'page.drop': ({ id, rowVersion }) =>
      store.write('page.drop', async (db) => {
        const dropped = await dropPage(db, id, rowVersion);
        return dropped.ok ? done({}) : dropped;
      }),
  };
}

function placingCalls(store: Store): Pick<Desk, 'story.waiting' | 'story.add' | 'story.move' | 'story.jump' | 'story.drop'> {
  return {
    'story.waiting': () =>
      store.read(async (db) => {
        const waiting = await loadWaiting(db);
        return waiting.ok ? done(waiting.value.map((story) => cardOfStory(story, story.weight))) : waiting;
      }),
    'story.add': ({ pageId, story, weight }) =>
      store.write('story.add', async (db) => {
        if (!isStory(story)) return failed({ kind: 'malformed', at: 'input.story', wanted: 'a story' });
        const page = pageId === null ? done(null) : await loadPage(db, pageId);
        if (!page.ok) return page;
        const there = pageId === null ? done([]) : await loadStories(db, pageId);
        if (!there.ok) return there;
        return done({ id: await addStory(db, pageId, there.value.length, story, weight), rowVersion: 1 });
      }),
    'story.move': ({ id, ...placing }) =>
      store.write('story.move', async (db) => {
        const placed = await placeStory(db, id, placing);
        return placed.ok ? done({}) : placed;
      }),
    'story.jump': ({ id, pageId }) =>
      store.write('story.jump', async (db) => {
        const placed = await placeRest(db, id, pageId);
        return placed.ok ? done({}) : placed;
      }),
    'story.drop': ({ id, rowVersion }) =>
      store.write('story.drop', async (db) => {
        const dropped = await dropStory(db, id, rowVersion);
        return dropped.ok ? done({}) : dropped;
      }),
  };
}
