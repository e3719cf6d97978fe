import './notices.css';
import './lists.css';
import './slip.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Booking } from '../../shared/api/calls/booking.ts';
import { useWords } from '../state/words.ts';
import { ArchiveTab } from './archive/archive-tab.tsx';
import { BatchTab } from './batch/batch-tab.tsx';
import { focusSoon } from './form/focus.ts';
import { type Reopened, TakeTab } from './form/take-tab.tsx';
import { LedgerTab } from './ledger/ledger-tab.tsx';
import type { OrderDeeds } from './order/booking-pane.tsx';
import { SlipDialog } from './paper/slip.tsx';
import { SettingsTab } from './settings/settings-tab.tsx';
import { TonightTab } from './tonight/tonight-tab.tsx';
import { type Counter, useCounter } from './use-counter.ts';

const tabs = ['take', 'batch', 'tonight', 'archive', 'ledger', 'settings'] as const;
type TabName = (typeof tabs)[number];

/** The counter: taking notices, and what follows from them. Alt+1 … Alt+6 go to its parts. */
export function NoticesArea() {
  const tell = useWords();
  const counter = useCounter();
  const [tab, setTab] = useState<TabName>('take');
  const [reopened, setReopened] = useState<Reopened | null>(null);
  const [printed, setPrinted] = useState<Booking | null>(null);
  const reopen = useCallback((next: Reopened | null): void => {
    setReopened(next);
    if (next !== null) setTab('take');
  }, []);
  const deeds = useMemo(
    (): OrderDeeds => ({
      onChange: (booking) => reopen({ kind: 'change', booking }),
      onRepeat: (booking) => reopen({ kind: 'repeat', booking }),
      onPrint: setPrinted,
    }),
    [reopen],
  );
  useTabKeys(setTab, printed !== null);
  return (
    <main className="notices-area">
      <Tabs keyboardActivation="manual" selectedKey={tab} onSelectionChange={(key) => setTab(key as TabName)}>
        <TabList aria-label={tell('notices.tabs')}>
          {tabs.map((name, index) => (
            <Tab key={name} id={name}>
              {tell(`notices.${name}`)} <kbd>{`Alt+${index + 1}`}</kbd>
            </Tab>
          ))}
        </TabList>
        <Panels counter={counter} tab={tab} isCovered={printed !== null} reopened={reopened} deeds={deeds} onReopen={reopen} />
      </Tabs>
      {tab === 'take' ? <p className="counter-keys">{tell('notices.keys')}</p> : null}
      {printed === null ? null : <SlipDialog booking={printed} counter={counter} onClose={() => setPrinted(null)} />}
    </main>
  );
}

/** Alt with a figure goes to a part of the counter, wherever the focus is: a button that has done its work may have lost it. Not while a receipt lies over everything. */
function useTabKeys(go: (tab: TabName) => void, isCovered: boolean): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const name = event.altKey && !event.ctrlKey && !event.metaKey ? tabs[Number(event.code.replace(/^Digit/, '')) - 1] : undefined;
      if (name === undefined || isCovered || event.defaultPrevented || event.isComposing) return;
      event.preventDefault();
      go(name);
      // On the form already: then the caret goes back to its first field.
      if (name === 'take') focusSoon(() => document.querySelector('form.entry'), 'form');
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [go, isCovered]);
}

/** The parts of the counter; the form stays while another is shown, and keeps what was typed. */
function Panels(props: {
  readonly counter: Counter;
  readonly tab: TabName;
  /** True while a receipt lies over everything. */
  readonly isCovered: boolean;
  readonly reopened: Reopened | null;
  readonly deeds: OrderDeeds;
  readonly onReopen: (next: Reopened | null) => void;
}) {
  const { counter, tab, reopened, deeds, onReopen } = props;
  return (
    <>
      <TabPanel id="take" shouldForceMount>
        <TakeTab
          counter={counter}
          reopened={reopened}
          isShown={tab === 'take' && !props.isCovered}
          onLeave={() => onReopen(null)}
          onKept={(booking, receipt) => {
            onReopen(null);
            if (receipt) deeds.onPrint(booking);
          }}
        />
      </TabPanel>
      <TabPanel id="batch">
        <BatchTab counter={counter} onOpen={({ draft }) => onReopen({ kind: 'draft', draft })} />
      </TabPanel>
      <TabPanel id="tonight">
        <TonightTab counter={counter} deeds={deeds} />
      </TabPanel>
      <TabPanel id="archive">
        <ArchiveTab counter={counter} deeds={deeds} />
      </TabPanel>
      <TabPanel id="ledger">
        <LedgerTab counter={counter} deeds={deeds} />
      </TabPanel>
      <TabPanel id="settings">
        <SettingsTab counter={counter} />
      </TabPanel>
    </>
  );
}
