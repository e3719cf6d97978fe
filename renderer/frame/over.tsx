import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type SheetName, useView } from '../state/view.ts';
import { useWords } from '../state/words.ts';
import { Icon } from './icon.tsx';

/** A sheet that lies over the desk while the view asks for it: Escape and a click beside it take it away, and the focus goes back where it was. */
export function Over({
  name,
  title,
  size,
  children,
}: {
  readonly name: SheetName;
  readonly title: string;
  readonly size: 'small' | 'large' | 'whole';
  readonly children: ReactNode;
}) {
  const tell = useWords();
  const { over, ask } = useView();
  return (
    <ModalOverlay className="over-veil" isDismissable isOpen={over === name} onOpenChange={(isOpen) => ask(isOpen ? name : null)}>
      <Modal className={`over is-${size}`}>
        <Dialog className="over-dialog" {...(size === 'small' ? { 'aria-label': title } : {})}>
          {size === 'small' ? null : (
            <header className="over-head">
              <Heading slot="title">{title}</Heading>
              <Button className="icon-button" aria-label={tell('frame.close')} onPress={() => ask(null)}>
                <Icon name="close" />
              </Button>
            </header>
          )}
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
