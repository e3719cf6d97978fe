import { Editor, Node, Path, Range, Transforms } from 'slate';
import { create } from 'zustand';
import { markBold } from '../../../shared/intake/mark-bold.ts';
import { traceRawText } from '../../../shared/intake/read.ts';
import { decided, type Review, reviewLine, reviewOf } from '../../../shared/intake/review.ts';
import type { Kind } from '../../../shared/notice/kinds/form.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import type { Story } from '../../../shared/story/story.ts';
import { desk } from '../../desk.ts';
import { houseKinds } from '../../state/kinds.ts';
import { orTell, tellFault, tellUnread } from '../../state/toasts.ts';
import { writeOn } from '../hand.ts';
import { loadOpen, type OpenStory, useStories } from '../open-stories.ts';
import { rememberPhoto } from '../photos.ts';
import type { StoryNode } from '../plugins/nodes.ts';
import { newPicture } from '../plugins/with-element-breaks.ts';
import type { Arrival } from './arrival.ts';

/** What has arrived for a story and waits to be accepted: how it was read, and the items refused so far. */
export interface Receiving {
  readonly storyId: string;
  readonly arrival: Arrival;
  readonly review: Review;
  readonly refused: ReadonlySet<number>;
  /** The item looked at. */
  readonly at: number;
}

/** What has arrived, or null. */
export const useReceiving = create<{ readonly receiving: Receiving | null }>()(() => ({ receiving: null }));

/** Takes what came from outside: what needs no decision goes straight into the story, anything else waits for the editor's; where nothing could be read, only why. */
export async function receive(story: OpenStory, arrival: Arrival): Promise<void> {
  if (arrival.text.trim() === '' && arrival.photos.length === 0) {
    for (const { name, words } of arrival.trouble) tellUnread(name, words);
    return;
  }
  const review = readFor(story, arrival, await houseKinds());
  const isOne = review.stories.length <= 1 && review.notices.length === 0;
  const plain = isOne && review.items.every(({ kind, refusal }) => kind !== 'doubt' && refusal === null);
  if (plain && arrival.trouble.length === 0 && arrival.left === 0) {
    await accept({ storyId: story.id, arrival, review, refused: new Set(), at: 0 });
    return;
  }
  useReceiving.setState({ receiving: { storyId: story.id, arrival, review, refused: new Set(), at: 0 } });
}

const isBlank = (story: OpenStory): boolean =>
  story.editor.children.every((node) => Node.string(node) === '' && !(node as StoryNode).photo);

/** A line by itself goes into the text it is pasted in; more is read for its elements, a page's text into an empty story for its head as well. */
function readFor(story: OpenStory, { text }: Arrival, kinds: readonly Kind[]): Review {
  if (text.trim() === '') return { stories: [], notices: [], items: [], kinds };
  if (!/\S\s*[\r\n\u2028\u2029]+\s*\S/.test(text) && text.length < 1000 && !isBlank(story)) return reviewLine(text, 'body');
  return reviewOf(traceRawText(text, isBlank(story) ? 'page' : 'copy', kinds), kinds);
}

/**
 * Puts what was accepted into the story, its notices to the page's counter, its photos into the store; all of it in the story is one step. A text of several stories becomes as many:
 * the first goes into this one, the others begin stories of their own beside it, on its page or among those that wait.
 */
export async function accept({ storyId, arrival, review, refused }: Receiving): Promise<void> {
  useReceiving.setState({ receiving: null });
  const story = useStories.getState().open[storyId];
  if (story === undefined) return;
  const { stories, notices } = decided(review, refused);
  const [read = [], ...others] = markBold(stories, arrival.bold);
  const photos = await keepPhotos(arrival);
  story.editor.whenIdle(() => story.editor.asStep('story.step.paste', () => insert(story, read, photos)));
  writeOn();
  await addStories(story, others);
  await takeNotices(story, notices);
}

/** Takes nothing of what arrived. */
export function refuseAll(): void {
  useReceiving.setState({ receiving: null });
  writeOn();
}

async function keepPhotos({ photos }: Arrival): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { name, bytes } of photos) {
    const sent = await desk.send(new Uint8Array(await bytes.arrayBuffer()));
    const reply = sent.ok ? await desk.call('photo.keep', { file: sent.value, fileName: name.slice(0, 200) }) : sent;
    if (!reply.ok) {
      tellFault(reply.fault);
      continue;
    }
    kept.push(reply.value.id);
    rememberPhoto(reply.value.id, bytes);
  }
  return kept;
}

async function addStories({ place }: OpenStory, stories: readonly Story[]): Promise<void> {
  for (const one of stories) {
    const added = orTell(await desk.call('story.add', { pageId: place?.pageId ?? null, story: structuredClone(one) as Story }));
    if (added !== null) await loadOpen(added.id);
  }
}

async function takeNotices(story: OpenStory, notices: readonly Notice[]): Promise<void> {
  for (const notice of notices) {
    const reply = await desk.call('notice.take', { pageId: story.place?.pageId ?? null, notice: structuredClone(notice) as Notice });
    if (!reply.ok) tellFault(reply.fault);
  }
}

function insert(open: OpenStory, read: Story, photos: readonly string[]): void {
  const { editor } = open;
  if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
  const left = fillWaitingPicture(open, photos);
  const nodes = [...(structuredClone(read) as unknown as StoryNode[]), ...left.map((photo) => newPicture(photo, '', ''))];
  if (nodes.length === 0) return;
  if (isBlank(open)) replaceAll(open, nodes);
  else if (nodes.length === 1 && nodes[0]!.type === 'paragraph' && editor.selection !== null) Transforms.insertFragment(editor, nodes);
  else insertElements(open, nodes);
}

/** A photo dropped on a picture that waits for one is that picture's. */
function fillWaitingPicture({ editor }: OpenStory, photos: readonly string[]): readonly string[] {
  const at = editor.selection?.anchor.path[0];
  const node = at === undefined ? undefined : (editor.children[at] as StoryNode);
  if (at === undefined || node?.type !== 'picture' || node.photo !== '' || photos[0] === undefined) return photos;
  Transforms.setNodes(editor, { photo: photos[0] }, { at: [at] });
  return photos.slice(1);
}

function replaceAll({ editor }: OpenStory, nodes: readonly StoryNode[]): void {
  for (let i = editor.children.length - 1; i >= 0; i--) Transforms.removeNodes(editor, { at: [i] });
  Transforms.insertNodes(editor, [...nodes], { at: [0] });
  Transforms.select(editor, Editor.end(editor as unknown as Editor, []));
}

/** Elements go in behind the one the caret is in, which is parted at the caret when it is copy. */
function insertElements({ editor }: OpenStory, nodes: readonly StoryNode[]): void {
  const ends = editor as unknown as Editor;
  const caret = editor.selection?.anchor ?? Editor.end(ends, []);
  const top = Path.ancestors(caret.path)[1] ?? [0];
  const node = editor.children[top[0]!] as StoryNode;
  let at = top[0]! + 1;
  if (node.type !== 'picture' && Node.string(node) === '') {
    Transforms.removeNodes(editor, { at: top });
    at = top[0]!;
  } else if ((node.type === 'paragraph' || node.type === 'lead') && !Editor.isEnd(ends, caret, top)) {
    if (Editor.isStart(ends, caret, top)) at = top[0]!;
    else Transforms.splitNodes(editor, { at: caret });
  }
  Transforms.insertNodes(editor, [...nodes], { at: [at] });
  Transforms.select(editor, Editor.end(ends, [at + nodes.length - 1]));
}
