import type { Desk } from '../../shared/api/contract.ts';
import type { PageOrder } from '../../shared/pipeline.ts';
import { done } from '../../shared/result.ts';
import { loadPage } from '../store/page.ts';
import { enterRound, loadRoundOrder, loadRounds } from '../store/round.ts';
import type { Outcome, Reading, Store } from '../store/store.ts';
import { loadStories } from '../store/story.ts';
import { labelVersion } from '../store/version.ts';

/** Reads what a page is made from as it is kept. */
export type Ordering = (db: Reading, pageId: string) => Outcome<PageOrder>;

/** Answers the calls on the rounds of proof. */
export function roundCalls(store: Store, orderIn: Ordering): Pick<Desk, 'page.round' | 'round.list' | 'round.order'> {
  return {
    'page.round': ({ pageId, round, by }) =>
      store.write('page.round', async (db) => {
        const page = await loadPage(db, pageId);
        if (!page.ok) return page;
        const stories = await loadStories(db, pageId);
        if (!stories.ok) return stories;
        const order = await orderIn(db, pageId);
        // A page may be signed off though something it shows is not to be had: its round is then without a picture.
        await enterRound(db, pageId, round, by === '' ? db.who : by, order.ok ? made(order.value) : null);
        for (const { id, story } of stories.value) labelVersion(db, id, { round }, story);
        return done({});
      }),
    'round.list': ({ pageId }) =>
      store.read(async (db) => {
        const page = await loadPage(db, pageId);
        return page.ok ? done([...(await loadRounds(db, pageId))]) : page;
      }),
    'round.order': ({ pageId, round }) =>
      store.read(async (db) => {
        const order = await (round === null ? orderIn(db, pageId) : loadRoundOrder(db, pageId, round));
        return order.ok ? done({ order: order.value && made(order.value) }) : order;
      }),
  };
}

/** What a page is made from, or null while it is not made: a picture of it would be make-up's guess, not what anybody saw. */
const made = (order: PageOrder): PageOrder | null => (order.plan === undefined ? null : order);
