import { useMemo, useRef, useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs, ToggleButton } from 'react-aria-components';
import type { Fault } from '../../../shared/api/faults.ts';
import type { House } from '../../../shared/notice/house.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/registry.ts';
import { desk } from '../../desk.ts';
import { Writes } from '../../frame/writes.tsx';
import { useWords } from '../../state/words.ts';
import { useAtCounter } from '../at-counter.ts';
import { hereAt } from '../entry/values.ts';
import { type Counter, choicesIn } from '../use-counter.ts';
import { forbiddenColumns } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { KindEditor } from './kind-editor.tsx';
import { Papers } from './papers.tsx';
import { Rates } from './rates.tsx';
import type { SectionProps } from './section.ts';
import { differing, type HousePart, laidOver } from './two-hands.ts';

const sections = { rates: Rates, papers: Papers, kinds: KindEditor, forbidden: Forbidden } as const;
const sectionNames = ['rates', 'papers', 'kinds', 'forbidden'] as const;

/** The parts of the house's data a section is about. */
const partsOf = {
  rates: ['tariff'],
  papers: ['papers', 'measure', 'duplicateDays'],
  kinds: ['kinds'],
  forbidden: ['forbidden'],
} as const satisfies Record<string, readonly HousePart[]>;

/** The house's rules of the counter as tables. Nothing counts before it is kept; what is changed stays while she looks elsewhere. */
export function SettingsTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const { rules, standing, change, undo, drop, keep, said, theirs } = useRules(counter);
  useCommands(undoCommands(rules !== null, undo));
  const [isTheirs, setIsTheirs] = useState(false);
  const mine = rules?.house ?? standing;
  const house = theirs !== null && isTheirs ? theirs.theirs : mine;
  const choices = useMemo(() => choicesIn(house), [house]);
  const differ = theirs === null ? [] : differing(mine, theirs.theirs);
  return (
    <div className="settings-tab">
      <Tabs>
        <header className="settings-head">
          <TabList aria-label={tell('notices.settings')}>
            {sectionNames.map((name) => (
              <Tab key={name} id={name}>
                {tell(`notices.house.section.${name}`)}
                {partsOf[name].some((part) => differ.includes(part)) ? <em> {tell('notices.house.differs')}</em> : null}
              </Tab>
            ))}
          </TabList>
          <span role="status">{said}</span>
          <Writes>
            <Button isDisabled={rules === null} onPress={() => void keep()}>
              {tell('notices.house.keep')}
            </Button>
            <Button isDisabled={rules === null} onPress={undo}>
              {tell('command.edit.undo')}
            </Button>
            <Button isDisabled={rules === null} onPress={drop}>
              {tell('notices.house.back')}
            </Button>
          </Writes>
        </header>
        {theirs === null ? null : (
          <p className="theirs" role="alert">
            {tell('notices.theirs.by', { by: theirs.by, time: hereAt(theirs.at).time })}
            <ToggleButton isSelected={isTheirs} onChange={setIsTheirs}>
              {tell('notices.house.look-at-theirs')}
            </ToggleButton>
            <Button onPress={() => void keep(theirs)}>{tell('notices.theirs.take-mine')}</Button>
            <Button onPress={drop}>{tell('notices.theirs.take-theirs')}</Button>
          </p>
        )}
        {sectionNames.map((name) => {
          const Section = sections[name];
          return (
            <TabPanel key={name} id={name}>
              <Writes>
                <fieldset disabled={house !== mine}>
                  <Section house={house} choices={choices} onChange={change} />
                </fieldset>
              </Writes>
            </TabPanel>
          );
        })}
      </Tabs>
    </div>
  );
}

/** Most changes that can be taken back. */
const mostChanges = 100;

/** Takes back the last change of the rules; what is being typed and not yet taken is the field's own to take back. */
const undoCommands = (isChanged: boolean, undo: () => void): readonly Command[] => [
  { id: 'edit.undo', words: 'command.edit.undo', keys: ['Mod+Z'], when: () => isChanged && !isTyping(document.activeElement), run: undo },
];

const isTyping = (field: Element | null): boolean =>
  field instanceof HTMLInputElement && (field.dataset['typed'] !== undefined || field.value !== field.defaultValue);

/** The house as another hand left it while it was being changed here. */
type TheirHouse = Extract<Fault, { readonly kind: 'stale'; readonly subject: 'house' }>;

/** The rules being changed, and the keeping of them: parts that only one of two hands changed go together by themselves, of a part both changed one must be chosen. */
function useRules(counter: Counter) {
  const tell = useWords();
  const rules = useAtCounter((at) => at.rules);
  const [said, setSaid] = useState('');
  const [theirs, setTheirs] = useState<TheirHouse | null>(null);
  const [kept, setKept] = useState({ rowVersion: 0, house: counter.house });
  // What was just kept stands at once; the desk's word of it comes a moment later, and must not take back what is typed meanwhile.
  const standing = kept.rowVersion > counter.houseVersion ? kept : { rowVersion: counter.houseVersion, house: counter.house };
  const typing = useRef<Element | null>(null);
  const change = (house: House): void => {
    const begun = rules ?? { rowVersion: standing.rowVersion, base: standing.house, house: standing.house, past: [] };
    // What is typed into one passage without leaving it is one change.
    const passage = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null;
    const goesOn = passage !== null && passage === typing.current && rules !== null;
    typing.current = passage;
    useAtCounter.setState({ rules: { ...begun, house, past: goesOn ? begun.past : [...begun.past, begun.house].slice(-mostChanges) } });
  };
  const undo = (): void => {
    typing.current = null;
    const before = rules?.past.at(-1);
    if (rules === null || before === undefined) return;
    const past = rules.past.slice(0, -1);
    useAtCounter.setState({ rules: before === rules.base ? null : { ...rules, house: before, past } });
  };
  const drop = (): void => {
    setTheirs(null);
    useAtCounter.setState({ rules: null });
  };
  /** Keeps what was changed, or lays it over what another hand made of the house. */
  const keep = async (over?: TheirHouse): Promise<void> => {
    if (rules === null) return;
    const wanted = over === undefined ? rules : { rowVersion: over.found, house: laidOver(rules.base, rules.house, over.theirs).house };
    const reply = await desk.call('house.keep', { rowVersion: wanted.rowVersion, house: wanted.house });
    if (reply.ok) {
      setKept({ rowVersion: reply.value.rowVersion, house: wanted.house });
      setSaid(tell('notices.house.kept'));
      drop();
    } else if (reply.fault.kind !== 'stale' || reply.fault.subject !== 'house') setSaid(counter.say(reply.fault));
    else if (laidOver(rules.base, rules.house, reply.fault.theirs).both.length === 0) await keep(reply.fault);
    else {
      setSaid('');
      setTheirs(reply.fault);
    }
  };
  return { rules, standing: standing.house, change, undo, drop, keep, said, theirs };
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
