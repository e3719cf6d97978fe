import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import type { Client } from '../../shared/api/client.ts';
import type { Plan } from '../../shared/makeup/plan.ts';
import { type Story, type TextBlock, textOf } from '../../shared/story/story.ts';
import { browserForTests } from '../support/browser.ts';
import { block } from '../support/copy.ts';
import { type DeskProcess, startDesk } from '../support/desk-process.ts';
import { type Draw, drawFrom } from '../support/hostile.ts';
import { typeByIme } from '../support/ime.ts';
import { folderForTest, valueOf } from '../support/store.ts';
import { takeSample } from '../support/window.ts';

// A hundred kills in all: so many in each of two lanes over plain calls, the rest with a person's window open.
const [killsOfLane, killsOfWindow] = [46, 8];
const pinyin = ["yi'shi", 'baozhi', "shen'ming", 'banmian', 'xinwen', 'gonggao'];
const words = ['遗失', '报纸', '声明', '版面', '新闻', '公告'];

/** What the story begins with. */
const opening = '河街的早市还没有散。';

/** What the script knows of one record: the value last acknowledged, and the one under way that may or may not have arrived. */
interface Known<Value> {
  rowVersion: number;
  value: Value;
  underWay: Value | null;
}

/** Everything a lane has been told is kept. */
interface Ledger {
  readonly pageId: string;
  readonly storyId: string;
  readonly story: Known<Story>;
  /** Where the page's frames stand; the notices' frame is moved up and down from its first line. */
  readonly plan: { value: Plan; underWay: Plan | null; readonly home: number; moves: number };
  /** Texts of acknowledged notices by id, and the one under way. */
  readonly notices: Map<string, string>;
  noticeUnderWay: string | null;
}

async function begin(client: Client): Promise<Ledger> {
  const { pageId, storyId } = await takeSample(client);
  const { plan } = valueOf(await client.call('page.make', { pageId })).page;
  const story: Story = [block('headline', '栀子河'), block('paragraph', opening)];
  const { rowVersion } = valueOf(await client.call('story.get', { id: storyId }));
  const kept = valueOf(await client.call('story.keep', { id: storyId, rowVersion, story: story as never }));
  const notices = valueOf(await client.call('notice.list', { pageId: null }));
  return {
    pageId,
    storyId,
    story: { rowVersion: kept.rowVersion, value: story, underWay: null },
    plan: { value: plan, underWay: null, home: plan.notices!.line, moves: 0 },
    notices: new Map(notices.map(({ id, notice }) => [id, notice.text])),
    noticeUnderWay: null,
  };
}

/** Types into the story, moves a frame and takes notices, each as fast as the desk answers, until the desk is gone. */
async function work(client: Client, ledger: Ledger, draw: Draw): Promise<void> {
  const type = async () => {
    const { story, storyId } = ledger;
    for (;;) {
      const text = textOf(story.value[1] as TextBlock) + words[draw(words.length)];
      const next: Story = [story.value[0]!, block('paragraph', text.length > 2000 ? opening : text)];
      story.underWay = next;
      const reply = await client.call('story.keep', { id: storyId, rowVersion: story.rowVersion, story: next as never });
      if (!reply.ok) return;
      Object.assign(story, { rowVersion: reply.value.rowVersion, value: next, underWay: null });
    }
  };
  const move = async () => {
    const { plan, pageId } = ledger;
    for (;;) {
      const next: Plan = { ...plan.value, notices: { ...plan.value.notices!, line: plan.home - draw(8) } };
      plan.underWay = next;
      const reply = await client.call('page.make', { pageId, plan: next as never });
      if (!reply.ok) return;
      Object.assign(plan, { value: next, underWay: null, moves: plan.moves + 1 });
    }
  };
  const take = async () => {
    for (let i = 0; ; i++) {
      const text = `遗失公章一枚，编号${ledger.notices.size}-${i}，声明作废。`;
      ledger.noticeUnderWay = text;
      const notice = { kind: 'lost', form: '', head: '遗失声明', text, fields: {}, numbers: [], findings: [] };
      const reply = await client.call('notice.take', { pageId: null, notice });
      if (!reply.ok) return;
      ledger.notices.set(reply.value.id, text);
      ledger.noticeUnderWay = null;
    }
  };
  await Promise.all([type(), move(), take()]);
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until so much more has been acknowledged, however fast the machine is. */
async function acknowledged(
  ledger: Ledger,
  more: { readonly texts: number; readonly notices: number; readonly moves: number },
): Promise<void> {
  const now = () => ({ texts: ledger.story.rowVersion, notices: ledger.notices.size, moves: ledger.plan.moves });
  const from = now();
  const isReached = () => (['texts', 'notices', 'moves'] as const).every((kind) => now()[kind] >= from[kind] + more[kind]);
  while (!isReached()) await later(2);
}

/** Holds a record against what is known of it: acknowledged it is there; what was under way is there whole or not at all. The record found is what is known from now on. */
function settle<Value>(what: string, known: Known<Value>, found: { readonly rowVersion: number; readonly value: Value }): void {
  expect([known.rowVersion, known.rowVersion + 1], `${what}: its version`).toContain(found.rowVersion);
  const wanted = found.rowVersion === known.rowVersion ? known.value : known.underWay;
  expect(found.value, what).toEqual(wanted);
  Object.assign(known, { rowVersion: found.rowVersion, value: found.value, underWay: null });
}

/** Asks a desk that was started again for everything that was acknowledged. */
async function check(client: Client, ledger: Ledger): Promise<void> {
  const story = valueOf(await client.call('story.get', { id: ledger.storyId }));
  settle('the story', ledger.story, { rowVersion: story.rowVersion, value: story.story });
  const kept = new Map(valueOf(await client.call('notice.list', { pageId: null })).map(({ id, notice }) => [id, notice.text]));
  for (const [id, text] of ledger.notices) expect(kept.get(id), `notice ${id}`).toBe(text);
  const more = [...kept].filter(([id]) => !ledger.notices.has(id));
  expect(more.map(([, text]) => text)).toEqual(more.length === 0 ? [] : [ledger.noticeUnderWay]);
  for (const [id, text] of more) ledger.notices.set(id, text);
}

/** Holds the file itself to what it promises, while nobody has it open: its structure, its journal, and where the frames of the page stand. */
function checkFile(file: string, { storyId, pageId, plan }: Ledger): void {
  const raw = new Database(file);
  try {
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    // One entry in the journal for every version of the record: neither is ever there without the other.
    const version = raw.prepare('SELECT row_version FROM story WHERE id = ?').pluck().get(storyId);
    expect(raw.prepare('SELECT count(*) FROM journal WHERE record_id = ?').pluck().get(storyId)).toBe(version);
    const kept = JSON.parse(String(raw.prepare('SELECT plan FROM page WHERE id = ?').pluck().get(pageId))) as Plan;
    const may = [plan.value, ...(plan.underWay === null ? [] : [plan.underWay])].map((one) => one.notices?.line);
    expect(may, 'where the notices stand').toContain(kept.notices?.line);
    Object.assign(plan, { value: { ...plan.value, notices: kept.notices }, underWay: null });
  } finally {
    raw.close();
  }
}

/** The lanes run side by side: what belongs to one test alone would be cleared away when the other is over. */
const lanes = mkdtempSync(join(tmpdir(), 'pinban-killed-'));
afterAll(() => rmSync(lanes, { recursive: true, force: true }));

describe.concurrent('the desk is killed at random moments while a script types, moves frames and takes notices', () => {
  test.each([1, 2])(
    'lane %i: nothing acknowledged is missing, and the file is whole',
    async (lane) => {
      const draw = drawFrom(lane);
      const store = join(lanes, `${lane}.sqlite`);
      let desk = await startDesk(store);
      const ledger = await begin(desk.client);
      for (let kill = 0; kill < killsOfLane; kill++) {
        const working = work(desk.client, ledger, draw);
        // Some lives end before anything was acknowledged, most amid texts and notices; every eighth is long enough for a move, which wants the page set.
        await acknowledged(ledger, { texts: draw(4), notices: draw(4), moves: kill % 8 === 0 ? 1 : 0 });
        await later(draw(60));
        await desk.kill();
        await working;
        checkFile(store, ledger);
        desk = await startDesk(store);
        await check(desk.client, ledger);
      }
      await desk.kill();
      checkFile(store, ledger);
    },
    180_000,
  );
});

/** Opens the story of a killed desk's store in a real window of its own; `kept` are the texts of which that window has been told that they are kept. */
async function openStoryAt(desk: DeskProcess) {
  const browser = await browserForTests();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const [name = '', value = ''] = desk.cookie.split('=');
  await context.addCookies([{ name, value, url: desk.origin, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  const kept: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().endsWith('/api/story.keep')) return;
    const answer = (await response.json().catch(() => null)) as { readonly ok: boolean } | null;
    const { story } = response.request().postDataJSON() as { readonly story: Story };
    if (answer?.ok === true) kept.push(textOf(story.at(-1) as TextBlock));
  });
  await page.goto(desk.origin);
  await page.getByRole('button', { name: '稿件', exact: true }).click();
  await page.locator('.story-text [data-slate-string]').last().click();
  await page.keyboard.press('Control+End');
  return { page, context, kept };
}

test('the desk is killed while a person types by an input method: at most the last second of typing is missing', async () => {
  const draw = drawFrom(7);
  const store = join(folderForTest(), 'store.sqlite');
  let desk = await startDesk(store);
  const ledger = await begin(desk.client);
  let typed = opening;
  for (let kill = 0; kill < killsOfWindow; kill++) {
    const { page, context, kept } = await openStoryAt(desk);
    const moments: { readonly at: number; readonly text: string }[] = [{ at: performance.now(), text: typed }];
    const [answers, more] = [1 + draw(2), 1 + draw(6)];
    for (let left = more; left > 0; left -= kept.length >= answers ? 1 : 0) {
      const word = draw(words.length);
      await typeByIme(page, words[word]!, pinyin[word]!);
      typed += words[word];
      moments.push({ at: performance.now(), text: typed });
    }
    const killedAt = performance.now();
    await desk.kill();
    await context.close();
    desk = await startDesk(store);
    const { story } = valueOf(await desk.client.call('story.get', { id: ledger.storyId }));
    const found = textOf(story.at(-1) as TextBlock);
    expect(typed.startsWith(found), `kept “${found}” of “${typed}”`).toBe(true);
    expect(found.length, 'what the window was told is kept').toBeGreaterThanOrEqual(kept.at(-1)?.length ?? 0);
    // A second, and what this machine needs just now for four words: a busy one comes later to everything.
    const slowest = Math.max(...moments.slice(1).map(({ at }, i) => at - moments[i]!.at));
    const due = moments.findLast(({ at }) => at <= killedAt - 1000 - 4 * slowest)?.text ?? '';
    expect(found.length, `kept “${found}”, due “${due}”`).toBeGreaterThanOrEqual(due.length);
    typed = found;
  }
  await desk.kill();
  checkFile(store, ledger);
}, 180_000);
