import { describe, expect, test } from 'vitest';
import { textOfPiece } from '../../../shared/display/dump.ts';
import { squares } from '../../../shared/face/squares.ts';
import { type MadePage, makePage, type PageOrder } from '../../../shared/pipeline.ts';
import { done } from '../../../shared/result.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block, han } from '../../support/copy.ts';
import { deskForTest } from '../../support/desk.ts';
import { valueOf } from '../../support/store.ts';

const taking = {
  text: '短讯\n一句。\n',
  fileName: '稿',
  encoding: 'utf-8',
  date: '2020-03-03',
  sheet: 'tabloid',
  paper: '柳湾日报',
} as const;
/** Longer than a tabloid page of 6 columns of 76 lines of 11 characters. */
const long = (more = ''): Story => [block('headline', '两版的稿'), block('paragraph', more + han(4000)), block('paragraph', han(4000))];

/** A desk with the real composer, an issue of pages 3 and 4, and a story on page 3 that is too long for it. */
async function opened() {
  const made: { last: MadePage | null } = { last: null };
  const desk = await deskForTest({
    faces: async () => done({ shaper: squares }),
    makePage: (order: PageOrder, composer) => (made.last = makePage(order, composer)),
  });
  const { calls } = desk;
  const { pageId: first, issueId } = valueOf(await calls['text.take'](taking));
  for (const { id, rowVersion } of valueOf(await calls['story.list']({ pageId: first })))
    valueOf(await calls['story.drop']({ id, rowVersion }));
  const facts = { section: '要闻', editors: '', sheet: 'tabloid' } as const;
  const { id: second } = valueOf(await calls['page.add']({ issueId, ...facts }));
  const { id: story } = valueOf(await calls['story.add']({ pageId: first, story: long() }));
  /** Makes a page, as it is kept unless it is wanted anew: what it says of other pages, its copy, and what is over. */
  const make = async (pageId: string) => {
    const report = valueOf(await calls['page.make']({ pageId }));
    const pieces = made.last!.list.pieces.filter(({ source }) => source.startsWith(story));
    const said = (role: string) => pieces.filter((piece) => piece.role === role).map(textOfPiece);
    return { words: said('jump'), copy: said('paragraph').join(''), over: report.page.overset.characters, plan: report.page.plan };
  };
  /** Gives a page another number. */
  const number = async (id: string, to: number): Promise<void> => {
    const { rowVersion } = valueOf(await calls['page.open']({ pageId: id }));
    valueOf(await calls['page.facts']({ id, rowVersion, ...facts, number: to }));
  };
  const changed = async () => valueOf(await calls['issue.day']({ issueId })).pages.map(({ changedSince }) => changedSince);
  return { calls, issueId, first, second, story, make, number, changed };
}

describe('a story whose rest stands on another page', () => {
  test('what its page does not hold stands there, and both name each other', async () => {
    const { calls, first, second, story, make } = await opened();
    const alone = await make(first);
    expect(alone.over).toBeGreaterThan(1000);
    valueOf(await calls['story.jump']({ id: story, pageId: second }));
    const one = await make(first);
    expect([one.words, one.over]).toEqual([['（下转第4版）'], 0]);
    expect(valueOf(await calls['page.open']({ pageId: second }))).toMatchObject({
      storyIds: [story],
      jumps: [{ story, jump: { from: { page: 3, stopped: { element: 2 } } } }],
    });
    const two = await make(second);
    expect(two.words).toEqual(['（上接第3版）']);
    expect(one.copy + two.copy).toBe(han(4000) + han(4000));
    valueOf(await calls['story.jump']({ id: story, pageId: null }));
    expect(await make(first)).toMatchObject({ words: [], over: alone.over });
    expect(valueOf(await calls['page.open']({ pageId: second })).storyIds).toEqual([]);
  });

  test('numbers stay right when a page moves, and the rest when the story changes; a page that was read is told to have changed', async () => {
    const { calls, first, second, story, make, number, changed } = await opened();
    valueOf(await calls['story.jump']({ id: story, pageId: second }));
    await make(first);
    await make(second);
    for (const pageId of [first, second]) valueOf(await calls['page.round']({ pageId, round: 'first', by: '' }));
    expect(await changed()).toEqual([false, false]);
    await number(second, 8);
    expect(await changed()).toEqual([true, true]);
    expect((await make(first)).words).toEqual(['（下转第8版）']);
    await number(first, 1);
    expect((await make(second)).words).toEqual(['（上接第1版）']);
    for (const pageId of [first, second]) valueOf(await calls['page.round']({ pageId, round: 'second', by: '' }));
    const { rowVersion } = valueOf(await calls['story.get']({ id: story }));
    valueOf(await calls['story.keep']({ id: story, rowVersion, story: long('新添的话。') }));
    expect(await changed()).toEqual([true, true]);
    const [one, two] = [await make(first), await make(second)];
    expect(one.copy.startsWith('新添的话。')).toBe(true);
    expect(one.copy + two.copy).toBe(`新添的话。${han(4000)}${han(4000)}`);
  });

  test('it goes nowhere when its page is dropped, or it is put on another', async () => {
    const { calls, issueId, first, second, story, make } = await opened();
    const third = valueOf(await calls['page.add']({ issueId, section: '', editors: '', sheet: 'tabloid' })).id;
    const onSecond = async () => valueOf(await calls['page.open']({ pageId: second })).storyIds;
    valueOf(await calls['story.jump']({ id: story, pageId: second }));
    valueOf(await calls['story.move']({ id: story, pageId: first, position: 0 }));
    expect(await onSecond()).toEqual([story]);
    valueOf(await calls['story.move']({ id: story, pageId: third }));
    expect(await onSecond()).toEqual([]);
    valueOf(await calls['story.move']({ id: story, pageId: first }));
    valueOf(await calls['story.jump']({ id: story, pageId: second }));
    const { rowVersion } = valueOf(await calls['page.open']({ pageId: second }));
    valueOf(await calls['page.drop']({ id: second, rowVersion }));
    expect((await make(first)).words).toEqual([]);
  });

  test('its rest goes to another page of its issue, and to no other', async () => {
    const { calls, first, second, story } = await opened();
    const { pageId: elsewhere } = valueOf(await calls['text.take']({ ...taking, date: '2020-03-04' }));
    const refused = { fault: { kind: 'malformed', at: 'input.pageId' } };
    expect(await calls['story.jump']({ id: story, pageId: first })).toMatchObject(refused);
    expect(await calls['story.jump']({ id: story, pageId: elsewhere })).toMatchObject(refused);
    expect(await calls['story.jump']({ id: story, pageId: 'none' })).toMatchObject({ fault: { kind: 'missing', subject: 'page' } });
    valueOf(await calls['story.move']({ id: story, pageId: null }));
    expect(await calls['story.jump']({ id: story, pageId: second })).toMatchObject(refused);
  });
});
