import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { channels } from '../../../electron/app/channels.ts';
import { carryDesk } from '../../../electron/app/ipc.ts';
import type { OpenDesk } from '../../../electron/desk/desk.ts';
import { layFiles } from '../../../electron/desk/files.ts';
import type { DeskEvent } from '../../../shared/api/event.ts';
import { done } from '../../../shared/result.ts';
import { ourFrame, PretendIpc } from '../../support/pretend-ipc.ts';

/** A desk that answers one call and counts how often it was asked. */
function countingDesk() {
  const hearers = new Set<(event: DeskEvent) => void>();
  const asked = { times: 0 };
  const calls = {
    'desk.about': async () => {
      asked.times++;
      return done({ program: 'pinban', version: '0', store: '', schema: 1 });
    },
  };
  let ids = 0;
  const desk = {
    calls,
    files: layFiles(() => `file-${++ids}`),
    listen: (heard: (event: DeskEvent) => void) => {
      hearers.add(heard);
      return () => hearers.delete(heard);
    },
  } as unknown as OpenDesk;
  return { desk, asked, hearers };
}

describe('the desk over Electron’s IPC', () => {
  let ipc: PretendIpc;
  let desk: ReturnType<typeof countingDesk>;
  let told: unknown[][];
  let undo: () => void;
  beforeEach(() => {
    ipc = new PretendIpc();
    desk = countingDesk();
    told = [];
    const window = { isDestroyed: () => false, send: (...given: unknown[]) => told.push(given) };
    const gone = { isDestroyed: () => true, send: () => expect.unreachable('a window that is gone was told') };
    undo = carryDesk(ipc, desk.desk, () => [gone, window]);
  });
  afterEach(() => undo());

  it.each([
    { url: 'https://example.invalid/', parent: null },
    { url: 'app://desk.example.invalid/', parent: null },
    { url: 'app://desk/index.html', parent: ourFrame },
  ])('refuses every channel to $url (parent $parent)', async (frame) => {
    for (const channel of [channels.call, channels.fetchFile, channels.sendFile])
      await expect(ipc.invoke(frame, channel, 'desk.about', {})).rejects.toThrow('refused');
    expect(desk.asked.times).toBe(0);
  });

  it('answers a thousand shapeless calls with faults and never breaks', async () => {
    const odd: readonly unknown[] = [
      null,
      undefined,
      0,
      -1,
      NaN,
      '',
      'desk.about ',
      '__proto__',
      'constructor',
      [],
      {},
      { toString: 1 },
      new Date(0),
      1n,
      new Uint8Array(3),
    ];
    for (let i = 0; i < 1000; i++) {
      const reply = await ipc.invoke(ourFrame, channels.call, odd[i % odd.length], odd[Math.floor(i / odd.length) % odd.length]);
      expect(reply).toMatchObject({ ok: false, fault: { kind: 'unknown-call' } });
    }
    expect(await ipc.invoke(ourFrame, channels.call, 'desk.about', {})).toMatchObject({ ok: true });
    expect(desk.asked.times).toBe(1);
  });

  it('takes bytes and nothing else, hands each file out once', async () => {
    for (const odd of ['text', null, [1, 2], { length: 3 }])
      await expect(ipc.invoke(ourFrame, channels.sendFile, odd)).rejects.toThrow('refused');
    const id = await ipc.invoke(ourFrame, channels.sendFile, Uint8Array.of(1, 2));
    expect(await ipc.invoke(ourFrame, channels.fetchFile, id)).toEqual(Uint8Array.of(1, 2));
    expect(await ipc.invoke(ourFrame, channels.fetchFile, id)).toBeNull();
    expect(await ipc.invoke(ourFrame, channels.fetchFile, { id })).toBeNull();
  });

  it('tells every window that is there of a change, until it is undone', () => {
    const event: DeskEvent = { kind: 'changed', what: 'story.keep', records: [] };
    for (const heard of desk.hearers) heard(event);
    expect(told).toEqual([[channels.event, event]]);
    undo();
    expect(desk.hearers.size).toBe(0);
    undo = () => undefined;
  });
});
