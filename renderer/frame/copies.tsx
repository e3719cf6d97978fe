import { useState } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { useAnswer } from '../state/answer.ts';
import { momentOf } from '../state/time.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';

/** So many copies are shown, the newest first; the others are in the folder. */
const mostShown = 12;

/** What the section says of the copy last made, read or laid out. */
type Said =
  | { readonly kind: 'sound'; readonly records: number }
  | { readonly kind: 'damaged'; readonly count: number }
  | { readonly kind: 'restored'; readonly file: string };

/** The copies of the store: made by themselves while there is work, made now, read from end to end, laid out beside the store. */
export function Copies() {
  const tell = useWords();
  const { value: copies, again } = useAnswer('backup.list', {}, []);
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const verdictOf = ({ damaged, records }: Output<'backup.check'>): Said =>
    damaged.length === 0 ? { kind: 'sound', records } : { kind: 'damaged', count: damaged.length };
  const work = async (ask: () => Promise<Said | null>) => {
    setBusy(true);
    setSaid(await ask());
    setBusy(false);
    again();
  };
  const make = () =>
    work(async () => {
      const made = orTell(await desk.call('backup.make', {}));
      return made === null ? null : verdictOf(made);
    });
  const check = (name: string) =>
    work(async () => {
      const verdict = orTell(await desk.call('backup.check', { name }));
      return verdict === null ? null : verdictOf(verdict);
    });
  const restore = (name: string) =>
    work(async () => {
      const restored = orTell(await desk.call('backup.restore', { name }));
      return restored === null ? null : { kind: 'restored', file: restored.file };
    });
  return (
    <fieldset className="copies" aria-busy={isBusy}>
      <legend>{tell('settings.copies')}</legend>
      <p>{tell('settings.copies.note')}</p>
      <button type="button" className="small-button" disabled={isBusy} onClick={() => void make()}>
        {tell('settings.copies.make')}
      </button>
      <p role="status">{said === null ? '' : saidOf(said, tell)}</p>
      <ul>
        {(copies ?? []).slice(0, mostShown).map(({ name, at, bytes }) => (
          <li key={name}>
            <span>{momentOf(at)}</span>
            <span>{tell('settings.copies.size', bytes / 1_000_000)}</span>
            <button type="button" className="small-button" disabled={isBusy} onClick={() => void check(name)}>
              {tell('settings.copies.check')}
            </button>
            <button type="button" className="small-button" disabled={isBusy} onClick={() => void restore(name)}>
              {tell('settings.copies.restore')}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function saidOf(said: Said, tell: ReturnType<typeof useWords>): string {
  if (said.kind === 'restored') return tell('settings.copies.restored', said.file);
  return said.kind === 'sound' ? tell('settings.copies.sound', said.records) : tell('settings.copies.damaged', said.count);
}
