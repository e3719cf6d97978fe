import '../style/notices.css';
import '../style/notice-lists.css';
import '../style/slip.css';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/registry.ts';
import { KeysOf } from '../frame/keys.tsx';
import { useWords } from '../state/words.ts';
import { ArchiveTab } from './archive/archive-tab.tsx';
import { type TabName, tabs, useAtCounter } from './at-counter.ts';
import { BatchTab } from './batch/batch-tab.tsx';
import { goToCounter, partCommands } from './counter-commands.ts';
import { TakeTab } from './form/take-tab.tsx';
import { LedgerTab } from './ledger/ledger-tab.tsx';
import { SlipDialog } from './paper/slip.tsx';
import { SettingsTab } from './settings/settings-tab.tsx';
import { TonightTab } from './tonight/tonight-tab.tsx';
import { type Counter, useCounter } from './use-counter.ts';

/** The parts of the counter by their keys: Alt with a figure is the counter's own only while it is shown. */
const keyed = partCommands.map((command, index): Command => ({ ...command, keys: [`Alt+${index + 1}`] }));

/** The counter: taking notices, and what follows from them. */
export function NoticesArea() {
  const tell = useWords();
  const counter = useCounter();
  const { tab, printed } = useAtCounter();
  useCommands(keyed);
  return (
    <div className="notices-area">
      <Tabs keyboardActivation="manual" selectedKey={tab} onSelectionChange={(key) => goToCounter(key as TabName)}>
        <div className="counter-head">
          <TabList aria-label={tell('notices.tabs')}>
            {tabs.map((name) => (
              <Tab key={name} id={name}>
                {tell(`notices.${name}`)} <KeysOf command={`notices.${name}`} />
              </Tab>
            ))}
          </TabList>
          <PaperChoice counter={counter} />
        </div>
        <Panels counter={counter} />
      </Tabs>
      {tab === 'take' ? <FormKeys /> : null}
      {printed === null ? null : <SlipDialog booking={printed} counter={counter} />}
    </div>
  );
}

/** What the form's keys do, at the foot. */
function FormKeys() {
  const tell = useWords();
  return (
    <p className="counter-keys">
      {tell('notices.keys')}
      {(['receipt', 'repeat', 'repeat-field', 'wording'] as const).map((name) => (
        <span key={name}>
          <KeysOf command={`notices.${name}`} /> {tell(`command.notices.${name}`)}
        </span>
      ))}
    </p>
  );
}

/** The paper at work, where the house has several. */
function PaperChoice({ counter: { papers, paper } }: { readonly counter: Counter }) {
  const tell = useWords();
  if (papers.length < 2) return null;
  return (
    <label className="paper-choice">
      {tell('notices.paper')}{' '}
      <select value={paper.name} onChange={(event) => useAtCounter.setState({ paper: event.target.value })}>
        {papers.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The parts of the counter; the form stays while another is shown, and keeps what was typed. */
function Panels({ counter }: { readonly counter: Counter }) {
  const { tab, printed, opened } = useAtCounter();
  return (
    <>
      <TabPanel id="take" shouldForceMount>
        <TakeTab key={opened} counter={counter} isShown={tab === 'take' && printed === null} />
      </TabPanel>
      <TabPanel id="batch">
        <BatchTab counter={counter} />
      </TabPanel>
      <TabPanel id="tonight">
        <TonightTab counter={counter} />
      </TabPanel>
      <TabPanel id="archive">
        <ArchiveTab counter={counter} />
      </TabPanel>
      <TabPanel id="ledger">
        <LedgerTab counter={counter} />
      </TabPanel>
      <TabPanel id="settings">
        <SettingsTab counter={counter} />
      </TabPanel>
    </>
  );
}
