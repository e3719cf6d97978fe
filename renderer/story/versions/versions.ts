import { create } from 'zustand';
import type { Output } from '../../../shared/api/contract.ts';
import type { Story } from '../../../shared/story/story.ts';
import { desk } from '../../desk.ts';
import { tellFault } from '../../state/toasts.ts';
import { type OpenStory, replaceStory } from '../open-stories.ts';
import { storyIn } from '../plugins/nodes.ts';

/** The versions of a story as the desk lists them. */
export type Versions = Output<'story.versions'>;

interface State {
  readonly isOpen: boolean;
  readonly versions: Versions;
  /** The version looked at, and the one it is compared with: null for the story as it is now. */
  readonly chosen: string | null;
  readonly against: string | null;
  /** What they say, once it is there. */
  readonly texts: Readonly<Record<string, Story>>;
}

/** The version history while it is looked at. */
export const useVersions = create<State>()(() => ({ isOpen: false, versions: [], chosen: null, against: null, texts: {} }));

/** Opens a story's history, with everything typed so far kept before. */
export async function showVersions(story: OpenStory): Promise<void> {
  await story.keeper.flush();
  const reply = await desk.call('story.versions', { id: story.id });
  if (!reply.ok) {
    tellFault(reply.fault);
    return;
  }
  useVersions.setState({ isOpen: true, versions: reply.value, chosen: null, against: null, texts: {} });
  const earlier = reply.value[1] ?? reply.value[0];
  if (earlier !== undefined) await compare(story, { chosen: earlier.id });
}

/** Looks at one version, or compares with another. */
export async function compare(story: OpenStory, looked: Partial<Pick<State, 'chosen' | 'against'>>): Promise<void> {
  useVersions.setState(looked);
  const { chosen, against } = useVersions.getState();
  for (const version of [chosen, against]) {
    if (version === null || useVersions.getState().texts[version] !== undefined) continue;
    const reply = await desk.call('story.version', { id: story.id, version });
    if (reply.ok) useVersions.setState(({ texts }) => ({ texts: { ...texts, [version]: reply.value.story } }));
    else tellFault(reply.fault);
  }
}

/** Keeps the story as it is now under a name. */
export async function nameVersion(story: OpenStory, name: string): Promise<void> {
  await story.keeper.flush();
  const reply = await desk.call('story.name', { id: story.id, name });
  if (!reply.ok) tellFault(reply.fault);
  else if (useVersions.getState().isOpen) await showVersions(story);
}

/** Puts a version in place of what the story says; that is a step like any other, and what was there before stays in the history. */
export async function restore(story: OpenStory, version: string): Promise<void> {
  await story.keeper.flush();
  const reply = await desk.call('story.restore', { id: story.id, rowVersion: story.keeper.rowVersion, version });
  if (!reply.ok) {
    tellFault(reply.fault);
    return;
  }
  useVersions.setState({ isOpen: false });
  story.editor.whenIdle(() => {
    replaceStory(story.editor, reply.value.story, 'story.step.restore');
    story.keeper.goOn(reply.value.rowVersion, storyIn(story.editor));
  });
}

/** What another hand kept meanwhile, for a story whose keeper found it stale. */
export async function theirs(story: OpenStory): Promise<{ readonly rowVersion: number; readonly story: Story } | null> {
  const reply = await desk.call('story.get', { id: story.id });
  return reply.ok ? { rowVersion: reply.value.rowVersion, story: reply.value.story } : null;
}

/** Settles with another hand: mine stands and theirs stays in the history, or theirs stands and mine is kept there under a name. Neither text is lost. */
export async function settle(
  story: OpenStory,
  other: { readonly rowVersion: number; readonly story: Story },
  mine: 'mine' | 'theirs',
  name: string,
): Promise<void> {
  const own = storyIn(story.editor);
  if (mine === 'theirs') {
    const named = await desk.call('story.name', { id: story.id, name, story: structuredClone(own) as Story });
    if (!named.ok) {
      tellFault(named.fault);
      return;
    }
    replaceStory(story.editor, other.story, 'story.step.restore');
    story.keeper.goOn(other.rowVersion, storyIn(story.editor));
    return;
  }
  story.keeper.goOn(other.rowVersion, other.story);
  story.keeper.changed(own);
  await story.keeper.flush();
}
