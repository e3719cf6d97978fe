import { Button } from 'react-aria-components';
import { sayFault } from '../../shared/words/say.ts';
import { dismiss, type Toast, useToasts } from '../state/toasts.ts';
import { useView } from '../state/view.ts';
import { sayPlain, useWords } from '../state/words.ts';
import { Icon } from './icon.tsx';

/** What the window says in passing, in the corner; read out by screen readers as it comes. */
export function ToastList() {
  const tell = useWords();
  const language = useView((view) => view.language);
  const shown = useToasts((toasts) => toasts.shown);
  const said = (toast: Toast): string => {
    if (toast.kind === 'fault') return sayFault(language, toast.fault);
    return toast.kind === 'unread' ? `${toast.name} ${sayPlain(tell, toast.words)}` : sayPlain(tell, toast.words);
  };
  return (
    <section className="toasts" aria-label={tell('frame.messages')} aria-live="polite">
      {shown.map((toast) => (
        <div key={toast.id} className={`toast is-${toast.kind}`} role={toast.kind === 'note' ? 'status' : 'alert'}>
          <p>{said(toast)}</p>
          <Button className="icon-button" aria-label={tell('frame.dismiss')} onPress={() => dismiss(toast.id)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </section>
  );
}
