import type { Fault } from '../../shared/api/faults.ts';
import { numberKeys } from '../../shared/notice/duplicates.ts';
import type { Notice } from '../../shared/notice/notice.ts';
import { done, type Result } from '../../shared/result.ts';
import { desk } from '../desk.ts';

/** A notice the house has taken before, as the form compares with it. */
export interface TakenNotice {
  readonly id: string;
  readonly takenOn: string;
  readonly notice: Notice;
}

/** The notices waiting for a page. */
export async function waitingNotices(): Promise<Result<readonly TakenNotice[], Fault>> {
  const reply = await desk.call('notice.list', { pageId: null });
  if (!reply.ok) return reply;
  return done(reply.value.map(({ id, updatedAt, notice }) => ({ id, takenOn: updatedAt.slice(0, 10), notice })));
}

/** A notice taken before that bears one of the same numbers. */
export interface Twin {
  readonly number: string;
  readonly taken: TakenNotice;
}

/** The notices among those taken that bear a number of this one, by the numbers' one writing and not by the wording; each once. */
export function twinsOf(notice: Notice, taken: readonly TakenNotice[]): readonly Twin[] {
  const wanted = new Set(numberKeys(notice));
  if (wanted.size === 0) return [];
  return taken.flatMap((each) => {
    const key = numberKeys(each.notice).find((one) => wanted.has(one));
    return key === undefined ? [] : [{ number: key.slice(key.indexOf(':') + 1), taken: each }];
  });
}
