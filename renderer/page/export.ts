import { desk } from '../desk.ts';
import { keepPage, usePage } from '../state/page.ts';
import { orTell } from '../state/toasts.ts';

/** Prints the open page as it is kept, everything kept first, and hands the file to the browser (or the shell) to be saved. */
export async function exportPage(form: 'pdf' | 'png'): Promise<void> {
  const { document: open } = usePage.getState();
  if (open === null) return;
  await keepPage();
  const printed = orTell(await desk.call('page.print', { pageId: open.id, form, ...(form === 'png' ? { dpi: 150 } : {}) }));
  if (printed === null) return;
  const bytes = orTell(await desk.file(printed.file));
  if (bytes === null) return;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: printed.mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${open.date}-${String(open.number).padStart(2, '0')}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
