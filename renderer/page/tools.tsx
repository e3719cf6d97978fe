import { nameOf } from '../commands/command.ts';
import { showKeys } from '../commands/keys.ts';
import { isMac, runCommand, useCommandList } from '../commands/registry.ts';
import { RoundChoice } from '../frame/round-choice.tsx';
import type { PageCard } from '../state/at-work.ts';
import { usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { useDesktop } from './desktop.ts';
import { bringPage, leaveUnsigned, useSigning } from './signing.ts';
import { fullSize } from './view.ts';

/** The commands nearest at hand, how large the page is shown, and the round of proof it is in. */
export function Tools({ page }: { readonly page: PageCard | null }) {
  const tell = useWords();
  const { view, preview, grid, tool } = useDesktop();
  const percent = view === null ? 100 : Math.round((view.scale / fullSize) * 100);
  return (
    <header className="page-tools" role="toolbar" aria-label={tell('page.tools')}>
      <Tool id="page.make-up" />
      <i />
      <Tool id="page.zoom-fit" />
      <Tool id="page.zoom-out" sign="−" />
      <output className="page-percent">{percent}%</output>
      <Tool id="page.zoom-in" sign="+" />
      <i />
      <Tool id="page.hand" isOn={tool === 'hand'} />
      <Tool id="page.grid" isOn={grid} />
      <Tool id="page.preview" isOn={preview} />
      <i />
      <Tool id="page.pdf" />
      {page === null ? null : <Proofs page={page} />}
    </header>
  );
}

/** A command as a button: its name, or a sign for it, and its keys when the pointer rests on it. */
function Tool({ id, sign, isOn }: { readonly id: string; readonly sign?: string; readonly isOn?: boolean }) {
  const tell = useWords();
  const command = useCommandList().find((one) => one.id === id);
  if (command === undefined) return null;
  const name = nameOf(command, tell);
  const keys = command.keys?.[0];
  return (
    <button
      type="button"
      aria-label={sign === undefined ? undefined : name}
      aria-pressed={isOn}
      title={keys === undefined ? name : `${name}　${showKeys(keys, isMac)}`}
      onClick={() => void runCommand(id)}
    >
      {sign ?? name}
    </button>
  );
}

/** The round of proof, and the sign-off; a page on which copy is over asks once more. */
function Proofs({ page }: { readonly page: PageCard }) {
  const tell = useWords();
  const over = usePage(({ facts }) => facts?.overset.lines ?? 0);
  const isAsked = useSigning(({ asked }) => asked === page.id);
  const isSigned = page.round === 'signed' && !page.changedSince;
  return (
    <div className="page-proofs">
      <RoundChoice page={page} bring={(round) => bringPage(page.id, round)} />
      {isAsked ? (
        <span role="alert" className="page-sign-over">
          {tell('page.sign-over', over)}
        </span>
      ) : null}
      <button type="button" className="page-sign" disabled={isSigned} onClick={() => void runCommand('page.sign')}>
        {tell(isSigned ? 'page.signed' : isAsked ? 'page.sign-anyway' : 'command.page.sign')}
      </button>
      {isAsked ? (
        <button type="button" onClick={leaveUnsigned}>
          {tell('page.sign-not')}
        </button>
      ) : null}
    </div>
  );
}
