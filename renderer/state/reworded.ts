import type { Notice } from '../../shared/notice/notice.ts';
import { readNotice } from '../../shared/notice/read.ts';
import type { WindowKey } from '../../shared/words/window/words.ts';
import { desk } from '../desk.ts';
import { houseKinds } from './kinds.ts';
import type { Step } from './steps.ts';
import { tellFault } from './toasts.ts';

/** A notice as the desk keeps it. */
export interface KeptNotice {
  readonly id: string;
  readonly rowVersion: number;
  readonly notice: Notice;
}

/** Gives notices another wording, in their records: they are read anew from it, and the pages they stand on follow. Answers the step it was; null for no notices. */
export async function rewordNotices(
  notices: readonly KeptNotice[],
  wording: (notice: Notice) => string,
  words: WindowKey,
): Promise<Step | null> {
  if (notices.length === 0) return null;
  const versions = new Map(notices.map(({ id, rowVersion }) => [id, rowVersion]));
  const keep = async (id: string, notice: Notice): Promise<void> => {
    const reply = await desk.call('notice.keep', { id, rowVersion: versions.get(id)!, notice: structuredClone(notice) as never });
    if (reply.ok) versions.set(id, reply.value.rowVersion);
    else tellFault(reply.fault);
  };
  const kinds = await houseKinds();
  const after = new Map(notices.map(({ id, notice }) => [id, readNotice(wording(notice), kinds)]));
  for (const [id, notice] of after) await keep(id, notice);
  return {
    words,
    undo: () => void Promise.all(notices.map(({ id, notice }) => keep(id, notice))),
    redo: () => void Promise.all([...after].map(([id, notice]) => keep(id, notice))),
  };
}
