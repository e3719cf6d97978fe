import type { Output } from '../../../shared/api/contract.ts';
import { numberKeys } from '../../../shared/notice/duplicates.ts';
import type { Notice } from '../../../shared/notice/notice.ts';
import { dayFrom } from '../../../shared/sheet/day.ts';
import { useAnswer } from '../../state/answer.ts';
import { useRested } from '../../state/rested.ts';
import type { Press } from '../proof/faces.ts';
import { lackingIn } from '../proof/set-notice.ts';
import type { Counter } from '../use-counter.ts';
import { Findings } from './findings.tsx';
import type { Entry } from './use-entry.ts';

/** How long typing rests before the archive is asked, in milliseconds. */
const rest = 80;

/** What to look at: findings, characters that cannot be printed, and notices taken before with the same number. */
export function Looks({
  entry,
  notice,
  press,
  counter,
  without,
}: {
  readonly entry: Entry;
  readonly notice: Notice;
  readonly press: Press | null;
  readonly counter: Counter;
  readonly without: string | undefined;
}) {
  const lacking = press === null ? [] : lackingIn(notice, press.composer);
  return <Findings entry={entry} notice={notice} lacking={lacking} twins={useDuplicates(notice, counter, without)} />;
}

/** Notices taken before that bear a number of this one; asked by its numbers alone, so that typing elsewhere asks nothing. */
function useDuplicates(notice: Notice, { today, house }: Counter, without: string | undefined): Output<'archive.duplicates'> {
  const { kind, form, numbers } = notice;
  const hasNumbers = useRested(numberKeys(notice).length > 0, rest);
  const asked = useRested(JSON.stringify({ kind, form, head: '', text: '', fields: {}, numbers, findings: [] }), rest);
  const since = dayFrom(today, -house.duplicateDays);
  const question = { notice: JSON.parse(asked) as Notice, since, ...(without === undefined ? {} : { without }) };
  return useAnswer('archive.duplicates', hasNumbers ? question : null, ['notice', 'booking']).value ?? none;
}

const none: Output<'archive.duplicates'> = [];
