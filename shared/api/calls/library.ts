import * as z from 'zod/mini';
import { count, day, id, pageNumber, round, rowVersion, sha256, sheet, shortText, story, text } from '../shapes.ts';
import { order, question, record } from './call.ts';

const weight = z.int().check(z.minimum(0), z.maximum(9, 'a weight from 0 to 9'));

/** A story as a card of the library shows it; characters are counted as a newsroom does, marks among them. */
const storyCard = z.object({
  ...record,
  headline: text,
  weight,
  characters: count,
  pictures: count,
  /** Pictures that still want their photo. */
  wanting: count,
  updatedAt: text,
});

const facts = { number: pageNumber, section: shortText, editors: shortText, sheet };

const pageCard = z.object({
  ...record,
  ...facts,
  made: z.boolean(),
  remarks: count,
  overset: z.object({ lines: count, characters: count }),
  round,
  /** Who brought it into this round, and when; empty for a page nobody has. */
  roundBy: text,
  roundAt: text,
  /** True when anything on the page has changed since. */
  changedSince: z.boolean(),
  /** Its own stories; `restPageId` is the page that what it does not hold of one goes to. */
  stories: z.array(z.extend(storyCard, { restPageId: z.nullable(id) })),
  notices: count,
  /** One SHA-256 over all that stands on it: a picture of the page is good as long as this is the same. */
  seal: sha256,
});

const photoCard = z.object({
  id: sha256,
  fileName: text,
  width: count,
  height: count,
  length: count,
  keptAt: text,
  /** Where it stands: in which story, on which page, and how many pixels an inch it has at the size it is placed in (null while the page is not made). */
  uses: z.array(z.object({ storyId: id, headline: text, pageId: z.nullable(id), pageNumber: z.nullable(count), ppi: z.nullable(count) })),
});

const found = z.object({
  subject: z.enum(['issue', 'page', 'story', 'notice', 'photo']),
  id: text,
  title: text,
  /** The place where the query was found, and what stands around it. */
  excerpt: text,
  issueId: z.nullable(id),
  pageId: z.nullable(id),
  date: z.nullable(text),
  pageNumber: z.nullable(count),
});

/** Settings of the house that are nobody's tariff: the paper, its sheet and its sections, and who works here; `current` is the person at this desk. */
const settings = z.object({
  paper: shortText,
  sheet,
  sections: z.array(shortText).check(z.maxLength(40)),
  people: z.array(z.object({ name: shortText, role: z.enum(['editor', 'clerk', 'proof', 'chief']) })).check(z.maxLength(200)),
  current: shortText,
});

/** Settings of the house. */
export type Settings = z.infer<typeof settings>;

/** The longest view of a window that is kept, in UTF-16 units. */
export const longestView = 20_000;

/** The longest batch that is kept, in UTF-16 units: about ten thousand notices. */
export const longestBatch = 1_500_000;

/** Calls: The library and the day: issues and their pages, what waits, photos, search, settings and the view. */
export const libraryTable = {
  /** An issue with its pages and what stands on each. */
  'issue.day': question(
    z.object({ issueId: id }),
    z.object({ ...record, paper: text, date: day, number: z.nullable(count), pages: z.array(pageCard) }),
  ),
  'issue.number': order(z.object({ ...record, number: z.nullable(count) }), z.object(record)),
  /** Adds a page, behind the others unless a number is given. */
  'page.add': order(z.object({ issueId: id, ...facts, number: z.exactOptional(pageNumber) }), z.object(record)),
  /** Changes what a page is called; on another sheet it must be made again. */
  'page.facts': order(z.object({ ...record, ...facts }), z.object(record)),
  /** Takes a page out of its issue; its stories and notices wait for another. */
  'page.drop': order(z.object(record), z.object({})),
  'story.waiting': question(z.object({}), z.array(storyCard)),
  /** Keeps a new story, on a page or waiting for one. */
  'story.add': order(z.object({ pageId: z.nullable(id), story, weight: z.exactOptional(weight) }), z.object(record)),
  /** Puts a story on a page or (null) back among those that wait. */
  'story.move': order(
    z.object({ id, pageId: z.nullable(id), position: z.exactOptional(count), weight: z.exactOptional(weight) }),
    z.object({}),
  ),
  /** Lets what its page does not hold of a story go to another page of the issue (下转, 上接), or (null) no longer. */
  'story.jump': order(z.object({ id, pageId: z.nullable(id) }), z.object({})),
  'story.drop': order(z.object(record), z.object({})),
  /** How many lines stories run at one basic column, set by the composer that sets the page. */
  'story.lengths': question(z.object({ ids: z.array(id).check(z.maxLength(100)) }), z.array(z.object({ id, lines: count }))),
  'photo.list': question(z.object({ limit: z.exactOptional(count) }), z.array(photoCard)),
  /** Puts a photo into the first picture of a page's stories that wants one, or as a new picture at the end of its first story. */
  'photo.place': order(z.object({ photo: sha256, pageId: id }), z.object({ storyId: id, rowVersion })),
  /** Everything that holds all words of a query: issues, pages, stories with their captions, notices, photos. */
  'search.all': question(z.object({ query: shortText, limit: z.exactOptional(count) }), z.array(found)),
  'setting.get': question(z.object({}), z.object({ rowVersion: count, settings: z.nullable(settings) })),
  'setting.keep': order(z.object({ rowVersion: count, settings }), z.object({ rowVersion })),
  /** Where this desk's window was left: what `view.keep` was given last, or null. */
  'view.get': question(z.object({}), z.object({ view: z.nullable(text) })),
  'view.keep': order(z.object({ view: z.string().check(z.maxLength(longestView)) }), z.object({})),
  /** The batch of notices that is under way at this desk's counter: what `batch.keep` was given last, '' when it was put away, null before there was one. */
  'batch.get': question(z.object({}), z.object({ batch: z.nullable(text) })),
  'batch.keep': order(z.object({ batch: z.string().check(z.maxLength(longestBatch)) }), z.object({})),
} as const;
