import { create } from 'zustand';
import { keepPage } from '../state/page.ts';
import { useView } from '../state/view.ts';

/** The page whose proofs are compared; null before one was. */
export const useComparing = create<{ readonly pageId: string | null }>()(() => ({ pageId: null }));

/** Lays the comparison of a page's proofs over the desk; what is typed is kept first, so that the page as it is now has it. */
export async function compareProofs(pageId: string): Promise<void> {
  await keepPage();
  useComparing.setState({ pageId });
  useView.getState().ask('proofs');
}
