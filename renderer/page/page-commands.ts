import type { Command } from '../commands/command.ts';
import { compareProofs } from '../proofs/comparing.ts';
import { usePage } from '../state/page.ts';
import { useDesktop } from './desktop.ts';
import { addMasthead, addNew, boxHeld, held, removeHeld, threadHeld, togglePin } from './editing.ts';
import { exportPage } from './export.ts';
import { clearGuides, guideSelected } from './guides.ts';
import { goIntoPicture, pictureHeld } from './in-picture.ts';
import { proposeNow } from './proposals.tsx';
import { goToRemark } from './remarks.tsx';
import { signPage } from './signing.ts';
import { zoomBy, zoomTo, zoomToFit } from './zoom.ts';

const isOpen = (): boolean => usePage.getState().facts !== null;
const isHeld = (): boolean => held() !== null;
const isSelected = (): boolean => useDesktop.getState().selected !== null;
const isGuided = (): boolean => useDesktop.getState().guides.length > 0;
const isText = (): boolean => held()?.part.kind === 'leg';

let lastRemark = -1;

/** Goes to the remark after the last one gone to, round and round. */
function nextRemark(): void {
  const remarks = usePage.getState().facts?.remarks ?? [];
  if (remarks.length === 0) return;
  lastRemark = (lastRemark + 1) % remarks.length;
  goToRemark(remarks[lastRemark]!);
}

async function compareOpen(): Promise<void> {
  const { document } = usePage.getState();
  if (document !== null) await compareProofs(document.id);
}

const flip = (name: 'preview' | 'grid') => () => useDesktop.setState((desktop) => ({ [name]: !desktop[name] }));

/** The commands of the page: registered while a page is shown. */
export const pageCommands: readonly Command[] = [
  { id: 'page.make-up', writes: true, words: 'command.page.make-up', keys: ['F9'], when: isOpen, run: proposeNow },
  { id: 'page.zoom-fit', words: 'command.page.zoom-fit', keys: ['0'], menu: 'view', when: isOpen, run: zoomToFit },
  { id: 'page.zoom-full', words: 'command.page.zoom-full', keys: ['1'], menu: 'view', when: isOpen, run: () => zoomTo(100) },
  { id: 'page.zoom-in', words: 'command.page.zoom-in', keys: ['+', '='], menu: 'view', when: isOpen, run: () => zoomBy(1.25) },
  { id: 'page.zoom-out', words: 'command.page.zoom-out', keys: ['-'], menu: 'view', when: isOpen, run: () => zoomBy(0.8) },
  { id: 'page.preview', words: 'command.page.preview', keys: ['W'], menu: 'view', when: isOpen, run: flip('preview') },
  { id: 'page.grid', words: 'command.page.grid', keys: ['G'], menu: 'view', when: isOpen, run: flip('grid') },
  { id: 'page.guides', words: 'command.page.guides', keys: ['Shift+G'], when: isSelected, run: guideSelected },
  { id: 'page.no-guides', words: 'command.page.no-guides', when: isGuided, run: clearGuides },
  {
    id: 'page.hand',
    words: 'command.page.hand',
    keys: ['H'],
    when: isOpen,
    run: () => useDesktop.setState(({ tool }) => ({ tool: tool === 'hand' ? 'select' : 'hand' })),
  },
  { id: 'page.pin', writes: true, words: 'command.page.pin', keys: ['P'], when: isHeld, run: togglePin },
  {
    id: 'page.crop',
    writes: true,
    words: 'command.page.crop',
    keys: ['C'],
    when: () => pictureHeld() !== null,
    run: () => void goIntoPicture(),
  },
  { id: 'page.thread', writes: true, words: 'command.page.thread', keys: ['T'], when: isText, run: threadHeld },
  { id: 'page.remove', writes: true, words: 'command.page.remove', when: isHeld, run: removeHeld },
  { id: 'page.masthead', writes: true, words: 'command.page.masthead', when: isOpen, run: addMasthead },
  { id: 'page.filler', writes: true, words: 'command.page.filler', when: isOpen, run: () => addNew('filler') },
  { id: 'page.rule', writes: true, words: 'command.page.rule', when: isOpen, run: () => addNew('rule') },
  { id: 'page.box', writes: true, words: 'command.page.box', when: isOpen, run: () => addNew('box') },
  { id: 'page.tint', writes: true, words: 'command.page.tint', when: isOpen, run: () => addNew('tint') },
  { id: 'page.next-remark', words: 'command.page.next-remark', keys: ['F8'], when: isOpen, run: nextRemark },
  { id: 'page.sign', writes: true, words: 'command.page.sign', when: isOpen, run: signPage },
  { id: 'page.compare', words: 'proofs.title', when: isOpen, run: compareOpen },
  { id: 'page.story-box', writes: true, words: 'page.box-story', when: isHeld, run: boxHeld },
  { id: 'page.pdf', words: 'command.page.pdf', keys: ['Mod+E'], menu: 'file', when: isOpen, run: () => exportPage('pdf') },
  { id: 'page.pdf-x4', words: 'command.page.pdf-x4', menu: 'file', when: isOpen, run: () => exportPage('pdf-x4') },
  { id: 'page.png', words: 'command.page.png', keys: ['Mod+Shift+E'], menu: 'file', when: isOpen, run: () => exportPage('png') },
];
