import { expect, test, vi } from 'vitest';
import { shared } from '../../renderer/http-carrier.ts';
import type { DeskEvent } from '../../shared/api/event.ts';

test('all who listen share one stream, which is given up when the last has gone and taken up again for the next', () => {
  vi.useFakeTimers();
  try {
    const streams: { tell: (event: DeskEvent) => void; open: boolean }[] = [];
    const listen = shared((tell) => {
      const stream = { tell, open: true };
      streams.push(stream);
      return () => {
        stream.open = false;
      };
    }, 10);
    const event: DeskEvent = { kind: 'changed', what: 'story.keep', records: [] };
    const heard: string[] = [];
    const ends = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => listen(() => void heard.push(name)));
    expect(streams).toHaveLength(1);
    streams[0]?.tell(event);
    expect(heard.join('')).toBe('abcdefg');
    ends[0]?.();
    streams[0]?.tell(event);
    expect(heard.join('')).toBe('abcdefgbcdefg');
    for (const end of ends) end();
    expect(streams[0]?.open).toBe(true);
    const end = listen(() => void heard.push('h'));
    vi.advanceTimersByTime(50);
    expect([streams.length, streams[0]?.open]).toEqual([1, true]);
    end();
    vi.advanceTimersByTime(50);
    expect(streams[0]?.open).toBe(false);
    listen(() => undefined);
    expect(streams).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});
