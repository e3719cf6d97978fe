import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { desk } from '../desk.ts';
import { usePage } from '../state/page.ts';
import { rewordNotices } from '../state/reworded.ts';
import { useSteps } from '../state/steps.ts';
import { orTell } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import { correctNotice, useDesktop } from './desktop.ts';

/** The notice that is corrected on the page: its wording, which is its record's; the counter and every other page follow. */
export function NoticeText() {
  const id = useDesktop(({ inNotice }) => inNotice);
  const text = usePage(({ document }) => document?.notices.find((one) => one.id === id)?.notice.text);
  return id === null || text === undefined ? null : <Wording key={`${id} ${text}`} id={id} text={text} />;
}

function Wording({ id, text }: { readonly id: string; readonly text: string }) {
  const tell = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  useEffect(() => box.current?.focus(), []);
  const leave = (wording: string): void => {
    box.current?.closest('.page-area')?.querySelector<HTMLElement>('.page-canvas')?.focus();
    correctNotice(null);
    if (wording.trim() !== '' && wording !== text) void reword(id, wording.trim());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    leave(event.key === 'Enter' ? typed : text);
  };
  return (
    <label className="page-notice">
      {tell('page.notice-text')}
      <textarea ref={box} rows={6} value={typed} onChange={({ target }) => setTyped(target.value)} onKeyDown={onKeyDown} />
    </label>
  );
}

async function reword(id: string, wording: string): Promise<void> {
  const kept = orTell(await desk.call('notice.get', { id }));
  const step = kept && (await rewordNotices([kept], () => wording, 'page.step.notice'));
  if (step !== null) useSteps.getState().push(step);
}
