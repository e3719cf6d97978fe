import { diffChars } from 'diff';
import { Button } from 'react-aria-components';
import { type Fen, yuan } from '../../../shared/notice/money.ts';
import type { NoticeStyle } from '../../../shared/notice/notice.ts';
import type { Day } from '../../../shared/sheet/day.ts';
import { useWords } from '../../state/words.ts';
import { liveDays } from '../entry/runs.ts';
import { hereAt } from '../entry/values.ts';
import type { TheirOrder } from './taking.ts';

/** An order that another hand changed while it was being changed here: both beside each other, what differs lit; and which of them shall stand. */
export function Theirs(props: {
  readonly theirs: TheirOrder;
  readonly mine: { readonly text: string; readonly runs: readonly Day[]; readonly style: NoticeStyle; readonly total: Fen };
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}) {
  const tell = useWords();
  const { theirs, mine, onMine, onTheirs } = props;
  const { booking, by, at } = theirs;
  const style = ({ bold, box }: NoticeStyle): string =>
    [bold ? tell('command.notices.bold') : '', box ? tell('command.notices.box') : ''].filter((each) => each !== '').join(' ');
  const rows = [
    { name: 'text', mine: mine.text, other: booking.notice.text },
    { name: 'runs', mine: mine.runs.join(' '), other: liveDays(booking).join(' ') || tell('notices.state.killed') },
    { name: 'style', mine: style(mine.style), other: style(booking.style) },
    { name: 'total', mine: yuan(mine.total), other: yuan(booking.price.total) },
  ] as const;
  return (
    <section className="theirs" role="alert" aria-label={tell('notices.theirs')}>
      <table>
        <caption>{tell('notices.theirs.by', { by, time: hereAt(at).time })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{tell('notices.theirs.mine')}</th>
            <th scope="col">{tell('notices.theirs.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => row.mine !== row.other)
            .map((row) => (
              <tr key={row.name}>
                <th scope="row">{tell(`notices.theirs.${row.name}`)}</th>
                <td>
                  <Against text={row.mine} other={row.other} />
                </td>
                <td>
                  <Against text={row.other} other={row.mine} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <Button onPress={onMine}>{tell('notices.theirs.take-mine')}</Button>
      <Button onPress={onTheirs}>{tell('notices.theirs.take-theirs')}</Button>
    </section>
  );
}

/** A text with what the other has not lit. */
function Against({ text, other }: { readonly text: string; readonly other: string }) {
  let at = 0;
  return diffChars(other, text)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => {
      const key = at;
      at += value.length;
      return added ? <mark key={key}>{value}</mark> : <span key={key}>{value}</span>;
    });
}
