import copy from '../../build/sample/page.txt?raw';
import { desk } from '../desk.ts';
import { orTell } from '../state/toasts.ts';
import { useView } from '../state/view.ts';

/** The day the sample's page was printed. */
const date = '2020-03-03';

/** Takes the shipped sample in, makes its page up and shows it; asked again it shows the page that is there. */
export async function openSample(): Promise<void> {
  const taken = orTell(await desk.call('text.take', { text: copy, fileName: 'page.txt', encoding: 'utf-8', date }));
  if (taken === null) return;
  if (!taken.again && orTell(await desk.call('page.make', { pageId: taken.pageId })) === null) return;
  useView.getState().set({ issueId: taken.issueId, pageId: taken.pageId });
}
