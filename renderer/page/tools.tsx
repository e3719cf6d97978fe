import { runCommand } from '../commands/registry.ts';
import { CommandButton } from '../frame/command-button.tsx';
import { RoundChoice } from '../frame/round-choice.tsx';
import { useSigning } from '../frame/signing.ts';
import { Writes } from '../frame/writes.tsx';
import type { PageCard } from '../state/at-work.ts';
import { usePage } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { useDesktop } from './desktop.ts';
import { lacksOf } from './over.ts';
import { bringPage } from './signing.ts';
import { fullSize } from './view.ts';

/** The commands nearest at hand, how large the page is shown, and the round of proof it is in. */
export function Tools({ page }: { readonly page: PageCard | null }) {
  const tell = useWords();
  const { view, preview, grid, tool } = useDesktop();
  const percent = view === null ? 100 : Math.round((view.scale / fullSize) * 100);
  return (
    <header className="page-tools" role="toolbar" aria-label={tell('page.tools')}>
      <CommandButton id="page.make-up" />
      <i />
      <CommandButton id="page.zoom-fit" />
      <CommandButton id="page.zoom-out" sign="−" />
      <output className="page-percent">{percent}%</output>
      <CommandButton id="page.zoom-in" sign="+" />
      <i />
      <CommandButton id="page.hand" isOn={tool === 'hand'} />
      <CommandButton id="page.grid" isOn={grid} />
      <CommandButton id="page.preview" isOn={preview} />
      <i />
      <CommandButton id="page.pdf" />
      {page === null ? null : <Proofs page={page} />}
    </header>
  );
}

/** The round of proof, and the sign-off. */
function Proofs({ page }: { readonly page: PageCard }) {
  const tell = useWords();
  const facts = usePage((open) => open.facts);
  const isAsked = useSigning(({ asked }) => asked === page.id);
  const isSigned = page.round === 'signed' && !page.changedSince;
  return (
    <div className="page-proofs">
      <RoundChoice page={page} lacks={lacksOf(facts)} bring={(round) => bringPage(page.id, round)} />
      {isAsked ? null : (
        <Writes>
          <button type="button" className="page-sign" disabled={isSigned} onClick={() => void runCommand('page.sign')}>
            {tell(isSigned ? 'page.signed' : 'command.page.sign')}
          </button>
        </Writes>
      )}
    </div>
  );
}
