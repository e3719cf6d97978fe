import { Button } from 'react-aria-components';
import { desk } from '../../desk.ts';
import { saveHeldOut } from '../../state/save-file.ts';
import { orTell } from '../../state/toasts.ts';
import { useWords } from '../../state/words.ts';

/** Saves the tear sheet (报样) of a notice on a page: the proof that it appeared. */
export function TearSheetButton({ noticeId, pageId }: { readonly noticeId: string; readonly pageId: string }) {
  const tell = useWords();
  const save = async (): Promise<void> => {
    const made = orTell(await desk.call('tearsheet.print', { noticeId, pageId, form: 'pdf' }));
    if (made !== null) await saveHeldOut(made.file, tell('notices.tear-sheet.file', made), made.mime);
  };
  return <Button onPress={() => void save()}>{tell('notices.tear-sheet')}</Button>;
}
