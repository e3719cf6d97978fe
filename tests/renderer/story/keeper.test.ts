import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Keeper, type Keeping } from '../../../renderer/story/keeper.ts';
import { done, failed } from '../../../shared/result.ts';
import type { Story } from '../../../shared/story/story.ts';
import { block } from '../../support/copy.ts';

const saying = (text: string): Story => [block('paragraph', text)];
const first = saying('');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function atWork(answer: (rowVersion: number) => ReturnType<typeof reply> = reply) {
  const orders: [number, string][] = [];
  const states: Keeping['kind'][] = [];
  const keeper = new Keeper(1, first, {
    keep: async (rowVersion, story) => {
      orders.push([rowVersion, JSON.stringify(story)]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return answer(rowVersion);
    },
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    onChange: ({ kind }) => states.push(kind),
  });
  return { keeper, orders, states };
}

const reply = (rowVersion: number): ReturnType<typeof done<{ id: string; rowVersion: number }>> | ReturnType<typeof failed<never>> =>
  done({ id: 's', rowVersion: rowVersion + 1 }) as never;

describe('the keeper of a story', () => {
  test('keeps once after a pause, with the last text', async () => {
    const { keeper, orders, states } = atWork();
    for (const text of ['春', '春天', '春天来了']) {
      keeper.changed(saying(text));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(orders).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(orders).toEqual([[1, JSON.stringify(saying('春天来了'))]]);
    expect(states).toEqual(['waiting', 'keeping', 'kept']);
  });

  test('typing without a pause is kept every second, each time on the version answered', async () => {
    const { keeper, orders } = atWork();
    for (let i = 0; i < 30; i++) {
      keeper.changed(saying('字'.repeat(i + 1)));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(500);
    expect(orders.length).toBeGreaterThanOrEqual(3);
    expect(orders.map(([version]) => version)).toEqual(orders.map((_, i) => i + 1));
    expect(orders.at(-1)?.[1]).toContain('字'.repeat(30));
  });

  test('keeps at once when asked, and what is typed meanwhile right after', async () => {
    const { keeper, orders } = atWork();
    keeper.changed(saying('一'));
    const flushed = keeper.flush();
    keeper.changed(saying('二'));
    await vi.advanceTimersByTimeAsync(20);
    await flushed;
    await vi.advanceTimersByTimeAsync(1000);
    expect(orders.map(([, text]) => text)).toEqual([JSON.stringify(saying('一')), JSON.stringify(saying('二'))]);
    await keeper.flush();
    expect(orders).toHaveLength(2);
  });

  test('two at once are one order', async () => {
    const { keeper, orders } = atWork();
    keeper.changed(saying('一'));
    void keeper.flush();
    void keeper.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(orders).toHaveLength(1);
  });

  test('when another hand was quicker it stops, and goes on when told from where', async () => {
    let quicker = true;
    const { keeper, orders, states } = atWork((rowVersion) =>
      quicker ? (failed({ kind: 'stale', subject: 'story', id: 's', expected: 1, found: 5 }) as never) : reply(rowVersion),
    );
    keeper.changed(saying('我的'));
    await vi.advanceTimersByTimeAsync(600);
    keeper.changed(saying('我的话'));
    await vi.advanceTimersByTimeAsync(5000);
    expect([orders.length, states.at(-1)]).toEqual([1, 'stale']);
    quicker = false;
    keeper.goOn(5, saying('别人的'));
    keeper.changed(saying('我的话'));
    await vi.advanceTimersByTimeAsync(600);
    expect(orders.at(-1)).toEqual([5, JSON.stringify(saying('我的话'))]);
    expect(states.at(-1)).toBe('kept');
  });

  test('a desk that cannot keep is asked again, with the newest text', async () => {
    let broken = true;
    const { keeper, orders, states } = atWork((rowVersion) =>
      broken ? (failed({ kind: 'cut-off', message: '' }) as never) : reply(rowVersion),
    );
    keeper.changed(saying('一'));
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('failed');
    broken = false;
    await vi.advanceTimersByTimeAsync(2100);
    expect([orders.length, states.at(-1)]).toEqual([2, 'kept']);
  });

  test('a change taken back before it was kept needs no keeping', async () => {
    const { keeper, orders, states } = atWork();
    keeper.changed(saying('一'));
    keeper.changed(first);
    await vi.advanceTimersByTimeAsync(2000);
    expect([orders, states.at(-1)]).toEqual([[], 'kept']);
  });
});
