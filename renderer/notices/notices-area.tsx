import './notices.css';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../state/words.ts';
import { TakeTab } from './form/take-tab.tsx';
import { useCounter } from './use-counter.ts';

/** The counter: taking notices, and what follows from them. */
export function NoticesArea() {
  const tell = useWords();
  const counter = useCounter();
  return (
    <main className="notices-area">
      <Tabs keyboardActivation="manual">
        <TabList aria-label={tell('notices.tabs')}>
          <Tab id="take">{tell('notices.take')}</Tab>
        </TabList>
        <TabPanel id="take">
          <TakeTab counter={counter} />
        </TabPanel>
      </Tabs>
      <p className="counter-keys">{tell('notices.keys')}</p>
    </main>
  );
}
