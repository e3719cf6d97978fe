import { useEffect } from 'react';
import { create } from 'zustand';

/** The places of the status bar that areas write into: the fit in 行 + 字, the caret's place, anything else. */
export type StatusSlot = 'fit' | 'caret' | 'more';

/** What stands in one of them; `over` and `under` show in the colours of warning. */
export interface StatusText {
  readonly text: string;
  readonly tone?: 'plain' | 'over' | 'under' | 'good';
}

/** How the editors of the window stand with the store, by editor: all kept, something yet to be kept, or it cannot be. */
export type Kept = 'kept' | 'waiting' | 'failed';

interface Status {
  readonly texts: Readonly<Partial<Record<StatusSlot, StatusText>>>;
  readonly keeping: Readonly<Record<string, Kept>>;
}

/** What the status bar shows. */
export const useStatus = create<Status>()(() => ({ texts: {}, keeping: {} }));

/** Writes into the status bar while a component is mounted; with null it leaves the place to others who write there, and it wipes nothing but its own. */
export function useStatusText(slot: StatusSlot, text: string | null, tone: StatusText['tone'] = 'plain'): void {
  useEffect(() => {
    if (text === null) return;
    const mine: StatusText = { text, tone };
    useStatus.setState(({ texts }) => ({ texts: { ...texts, [slot]: mine } }));
    return () =>
      useStatus.setState(({ texts }) => {
        const { [slot]: there, ...others } = texts;
        return there === mine ? { texts: others } : {};
      });
  }, [slot, text, tone]);
}

/** Tells how an editor stands with the store. */
export const tellKept = (editor: string, kept: Kept): void =>
  useStatus.setState(({ keeping }) => (keeping[editor] === kept ? {} : { keeping: { ...keeping, [editor]: kept } }));
