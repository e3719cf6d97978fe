import type { Input } from '../../shared/api/contract.ts';
import { desk } from '../desk.ts';
import { keepPage, usePage } from '../state/page.ts';
import { saveHeldOut } from '../state/save-file.ts';
import { orTell } from '../state/toasts.ts';

/** Prints the open page as it is kept, everything kept first, and hands the file to the browser (or the shell) to be saved. */
export async function exportPage(form: Input<'page.print'>['form']): Promise<void> {
  const { document: open } = usePage.getState();
  if (open === null) return;
  await keepPage();
  const printed = orTell(await desk.call('page.print', { pageId: open.id, form, ...(form === 'png' ? { dpi: 150 } : {}) }));
  if (printed === null) return;
  await saveHeldOut(printed.file, `${open.date}-${String(open.number).padStart(2, '0')}.${form === 'png' ? 'png' : 'pdf'}`, printed.mime);
}
