import { glyfOutlines } from '../../shared/face/glyf.ts';
import { harfbuzzShaper } from '../../shared/face/harfbuzz.ts';
import type { Answering, Asking, Opening, Patch } from './asking.ts';
import { openFaces } from './open-faces.ts';
import { setterWork } from './work.ts';

// The setter's thread: it composes and paints, so that the window's own thread never does. Questions wait in one queue; the newest of a lane takes the place of older ones.

// Loaded beside: a module that waits for its WebAssembly before it is done would let messages go by that come meanwhile.
const harfbuzz = import('harfbuzzjs');

interface Thread {
  onmessage: ((event: MessageEvent<Opening | Asking>) => void) | null;
  postMessage(message: Answering, transfer: Transferable[]): void;
}

const thread = globalThis as unknown as Thread;
const waiting: Asking[] = [];
let work: ReturnType<typeof setterWork> | null = null;
let isTurning = false;

thread.onmessage = ({ data }) => {
  if ('fonts' in data) void open(data).then(turn);
  else {
    const older = data.lane === null ? -1 : waiting.findIndex(({ lane }) => lane === data.lane);
    if (older >= 0) thread.postMessage({ id: waiting.splice(older, 1)[0]!.id, kind: 'passed-over' }, []);
    waiting.push(data);
  }
  turn();
};

async function open({ fonts }: Opening): Promise<void> {
  const sfnt = openFaces(fonts);
  work = setterWork({ shaper: harfbuzzShaper(await harfbuzz, sfnt), outlines: glyfOutlines(sfnt) });
}

/** Answers what waits, one question a turn of the thread, so that newer ones are heard between two. */
function turn(): void {
  if (isTurning || work === null || waiting.length === 0) return;
  isTurning = true;
  next.port2.postMessage(null);
}

const next = new MessageChannel();
next.port1.onmessage = () => {
  isTurning = false;
  const asking = waiting.shift();
  if (asking !== undefined) answer(asking);
  turn();
};

function answer({ id, name, ask }: Asking): void {
  try {
    const answered = (work![name] as (ask: unknown) => unknown)(ask);
    thread.postMessage({ id, kind: 'done', answer: answered }, pixelsIn(answered));
  } catch (error) {
    thread.postMessage({ id, kind: 'broken', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }, []);
  }
}

/** The pixels of an answer, to be handed over instead of copied. */
function pixelsIn(answered: unknown): Transferable[] {
  if (answered instanceof ImageData) return [answered.data.buffer];
  const picture = (answered as { picture?: ImageData } | null)?.picture;
  if (picture !== undefined) return [picture.data.buffer];
  const patches = (answered as { patches?: readonly Patch[] } | null)?.patches ?? [];
  return patches.map(({ pixels }) => pixels.data.buffer);
}
