import { useMemo, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { House } from '../../../shared/notice/house.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import { useAtCounter } from '../at-counter.ts';
import { type Counter, choicesIn } from '../use-counter.ts';
import { forbiddenColumns } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { KindEditor } from './kind-editor.tsx';
import { Papers } from './papers.tsx';
import { Rates } from './rates.tsx';
import type { SectionProps } from './section.ts';

const sections = { rates: Rates, papers: Papers, kinds: KindEditor, forbidden: Forbidden } as const;
const sectionNames = ['rates', 'papers', 'kinds', 'forbidden'] as const;

/** The house's rules of the counter as tables. Nothing counts before it is kept; what is changed stays while she looks elsewhere. */
export function SettingsTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const { house: kept, houseVersion } = counter;
  const rules = useAtCounter((at) => at.rules);
  const [said, setSaid] = useState('');
  const house = rules?.house ?? kept;
  const choices = useMemo(() => choicesIn(house), [house]);
  const change = (next: House): void => useAtCounter.setState({ rules: { house: next, rowVersion: rules?.rowVersion ?? houseVersion } });
  const drop = (): void => useAtCounter.setState({ rules: null });
  const keep = async (): Promise<void> => {
    if (rules === null) return;
    const reply = await desk.call('house.keep', rules);
    setSaid(reply.ok ? tell('notices.house.kept') : counter.say(reply.fault));
    if (reply.ok) drop();
  };
  return (
    <div className="settings-tab">
      <Tabs>
        <header className="settings-head">
          <TabList aria-label={tell('notices.settings')}>
            {sectionNames.map((name) => (
              <Tab key={name} id={name}>
                {tell(`notices.house.section.${name}`)}
              </Tab>
            ))}
          </TabList>
          <span role="status">{said}</span>
          <Button isDisabled={rules === null} onPress={() => void keep()}>
            {tell('notices.house.keep')}
          </Button>
          <Button isDisabled={rules === null} onPress={drop}>
            {tell('notices.house.back')}
          </Button>
        </header>
        {sectionNames.map((name) => {
          const Section = sections[name];
          return (
            <TabPanel key={name} id={name}>
              <Section house={house} choices={choices} onChange={change} />
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
}

/** Words that may not be printed, each with its reason. */
function Forbidden({ house, onChange }: SectionProps) {
  const tell = useWords();
  return (
    <EditTable
      label={tell('notices.house.section.forbidden')}
      rows={house.forbidden}
      columns={forbiddenColumns(tell)}
      onChange={(forbidden) => onChange({ ...house, forbidden })}
      blank={() => ({ word: '', why: '' })}
    />
  );
}
