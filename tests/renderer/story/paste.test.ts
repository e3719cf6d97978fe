import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Story } from '../../../shared/story/story.ts';
import { block } from '../../support/copy.ts';
import { valueOf } from '../../support/store.ts';
import { clipSamples } from './clipboard.ts';
import { caretAt, openStoryWindow, type StoryWindow } from './window.ts';

/** A story as `type|text`, bold words in asterisks. */
const told = (story: Story): string[] =>
  story.map((element) => {
    const texts = element.type === 'picture' ? element.children.map(({ children }) => children) : [element.children];
    return [element.type, ...texts.map((pieces) => pieces.map((piece) => (piece.bold ? `*${piece.text}*` : piece.text)).join(''))].join(
      '|',
    );
  });

interface Pasted {
  readonly html?: string | undefined;
  readonly plain?: string;
  readonly slate?: string;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly bytes: readonly number[] }[];
}

/** Pastes, or drops on the last block, as the browser would tell of it. */
const paste = (page: Page, pasted: Pasted, way: 'paste' | 'drop' = 'paste'): Promise<void> =>
  page.evaluate(
    ([clip, how]) => {
      const data = new DataTransfer();
      if (clip.html !== undefined) data.setData('text/html', clip.html);
      if (clip.plain !== undefined) data.setData('text/plain', clip.plain);
      if (clip.slate !== undefined) data.setData('application/x-slate-fragment', clip.slate);
      for (const { name, type, bytes } of clip.files ?? []) data.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const last = [...document.querySelectorAll('.story-text .story-block')].at(-1)!;
      const { right, bottom } = last.getBoundingClientRect();
      const told = { bubbles: true, cancelable: true };
      last.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...told, clipboardData: data })
          : new DragEvent('drop', { ...told, dataTransfer: data, clientX: right - 1, clientY: bottom - 1 }),
      );
    },
    [pasted, way] as const,
  );

/** What the story holds as it is kept, whenever what has arrived asks accepting it. */
async function accepted({ page, kept }: StoryWindow): Promise<string[]> {
  const accept = page.locator('.review .is-main');
  if ((await accept.count()) > 0) await accept.click();
  return told(await kept());
}

async function undoAll({ page, shown }: StoryWindow, wanted: readonly string[]): Promise<void> {
  await page.locator('.story-text').focus();
  for (let i = 0; i < 8 && JSON.stringify(await shown()) !== JSON.stringify(wanted); i++) await page.keyboard.press('Control+z');
  expect(await shown()).toEqual(wanted);
}

test(`${clipSamples.length} clipboards give the elements they hold, each as one step`, async () => {
  const window = await openStoryWindow([block('paragraph', '')]);
  const { page } = window;
  for (const { name, html, plain, elements } of clipSamples) {
    await caretAt(page, 0, 0);
    await paste(page, { html, plain });
    await expect.poll(() => accepted(window), { message: name }).toEqual(elements);
    await page.keyboard.press('Control+z');
    await undoAll(window, ['']);
  }
}, 60_000);

test('fragments nobody vouches for never reach the story as they are', async () => {
  const { page, kept } = await openStoryWindow([block('paragraph', '甲')]);
  const encoded = (value: unknown) => btoa(encodeURIComponent(JSON.stringify(value)));
  const hostile = [
    '%%%',
    encoded({ type: 'evil' }),
    encoded([{ type: 'evil', url: 'javascript:alert(1)', onClick: 'x', children: [{ text: '外' }] }]),
    encoded([{ ...block('paragraph', '外'), __proto__x: 1 }]),
    encoded([{ type: 'paragraph', children: [{ text: 'a\u202e' }] }]),
    encoded([{ type: 'picture', photo: 'http://x', children: [block('caption', ''), block('credit', '')] }]),
  ];
  await caretAt(page, 0, 1);
  for (const slate of hostile) await paste(page, { slate, plain: '' });
  expect(told(await kept())).toEqual(['paragraph|甲']);
  await paste(page, { slate: encoded([{ type: 'paragraph', children: [{ text: '乙', bold: true }] }]) });
  await expect.poll(async () => told(await kept())).toEqual(['paragraph|甲*乙*']);
});

test('changes are refused one by one with keys, and a line goes into the text it is pasted in', async () => {
  const { page, kept } = await openStoryWindow([block('paragraph', '甲乙')]);
  await caretAt(page, 0, 1);
  await paste(page, { plain: '共3,000元,其中2024年1--3月,' });
  await page.locator('.review').waitFor();
  expect(await page.locator('.review-items li').count()).toBe(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect.poll(async () => told(await kept())).toEqual(['paragraph|甲共3,000元，其中2024年1--3月，乙']);
});

test('a page’s raw text divides into the story and notices for the counter', async () => {
  const window = await openStoryWindow([block('paragraph', '')]);
  const { page, client, storyId } = window;
  await caretAt(page, 0, 0);
  await paste(page, {
    plain:
      '春风行动送岗到家门\n\n——城东新区就业服务侧记\n\n车上坐满了人，司机说，这条线路一共设十二站，全程四十分钟。\n\n遗失王小冉身份证，号码110101199003074477，声明作废。\n\n遗失柳溪市春风商贸有限公司公章一枚，声明作废。',
  });
  await page.locator('.review').waitFor();
  expect(await page.locator('.review-notice').count()).toBe(2);
  await expect
    .poll(async () => (await accepted(window)).slice(0, 2))
    .toEqual(['headline|春风行动送岗到家门', 'deck|——城东新区就业服务侧记']);
  const { pageId } = valueOf(await client.call('story.get', { id: storyId }));
  await expect.poll(async () => valueOf(await client.call('notice.list', { pageId })).length).toBe(2);
});

test('files: GBK text and a Word document dropped on the text, a photo into the picture that waits for one; a bomb is refused', async () => {
  const window = await openStoryWindow([
    block('headline', '题'),
    { type: 'picture', photo: '', children: [block('caption', '图说'), block('credit', '')] },
  ]);
  const { page, kept } = window;
  const gbk = [0xd2, 0xc5, 0xca, 0xa7, 0xb5, 0xc4, 0xcb, 0xb5, 0xc3, 0xf7, 0xa1, 0xa3]; // 遗失的说明。
  await caretAt(page, 2, 0);
  await page.keyboard.press('Enter');
  await paste(page, { files: [{ name: 'a.txt', type: 'text/plain', bytes: gbk }] }, 'drop');
  await expect.poll(async () => (await accepted(window)).at(-1)).toBe('paragraph|遗失的说明。');

  const words = (text: string) => new TextEncoder().encode(text);
  const docx = zipSync({
    '[Content_Types].xml': words(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    '_rels/.rels': words(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': words(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>文档里的一整句话，说得很清楚。</w:t></w:r></w:p></w:body></w:document>',
    ),
  });
  await paste(page, { files: [{ name: '稿.docx', type: '', bytes: [...docx] }] }, 'drop');
  await expect.poll(async () => told(await kept()).at(-1), { timeout: 8000 }).toBe('paragraph|遗失的说明。文档里的一整句话，说得很清楚。');

  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20) });
  await paste(page, { files: [{ name: '炸弹.docx', type: '', bytes: [...bomb] }] });
  const unread = page.locator('.toast.is-unread');
  await expect.poll(() => unread.allTextContents()).toEqual([expect.stringContaining('炸弹.docx 过大')]);
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)];
  await paste(page, { files: [{ name: '通讯.doc', type: 'application/msword', bytes: old }] }, 'drop');
  await expect.poll(() => unread.last().textContent()).toContain('通讯.doc 是旧格式的 Word 或 WPS 文件：请先另存为 .docx');
  // There is nothing to accept, so nothing lies over the story.
  expect(await page.locator('.review').count()).toBe(0);

  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
  await caretAt(page, 1, 0);
  await paste(page, { files: [{ name: '照片.png', type: 'image/png', bytes: [...png] }] });
  await page.locator('.story-photo img').waitFor();
  const photo = (await kept()).find(({ type }) => type === 'picture');
  expect(photo?.type === 'picture' && photo.photo).toMatch(/^[0-9a-f]{64}$/);
}, 40_000);

test('a text of several stories pasted into an empty one becomes as many, each under its own headline, on the same page', async () => {
  const { page, client, storyId, kept } = await openStoryWindow([block('paragraph', '')]);
  const { pageId } = valueOf(await client.call('story.get', { id: storyId }));
  const news = (headline: string, copy: string) => `${headline}\n\n本报讯　记者王芳报道，${copy}`;
  const plain = [
    news('防汛演练在柳湾举行', '昨日上午八点，防汛演练在柳湾举行，全程四十分钟。'),
    news('菜价连降三天', '昨日城东批发市场的菜价比上周降了两成，摊主说来货足。'),
    news('夜市今晚开张', '河街夜市今晚开张，头三天不收摊位费，市民可以步行前往。'),
  ].join('\n\n');
  await caretAt(page, 0, 0);
  await paste(page, { plain });
  await page.locator('.review-copy h3').nth(1).waitFor();
  expect(await page.locator('.review-copy h3').allTextContents()).toEqual(['第 2 篇，另立新稿', '第 3 篇，另立新稿']);
  await page.locator('.review .is-main').click();
  await expect.poll(async () => told(await kept())[0]).toBe('headline|防汛演练在柳湾举行');
  const headlines = async () => valueOf(await client.call('story.list', { pageId: pageId! })).map(({ headline }) => headline);
  await expect.poll(headlines).toEqual(['防汛演练在柳湾举行', '菜价连降三天', '夜市今晚开张']);
  // A step back empties this story; the others have a life of their own.
  await page.locator('.story-text').focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => told(await kept())).toEqual(['paragraph|']);
  expect((await headlines()).slice(1)).toEqual(['菜价连降三天', '夜市今晚开张']);
});
