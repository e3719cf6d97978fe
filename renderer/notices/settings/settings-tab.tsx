import { useEffect, useMemo, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { House } from '../../../shared/notice/house.ts';
import type { Paper } from '../../../shared/notice/schedule.ts';
import type { TariffLine } from '../../../shared/notice/tariff.ts';
import { desk } from '../../desk.ts';
import { useWords } from '../../state/words.ts';
import { type Counter, choicesIn } from '../use-counter.ts';
import { tariffColumns, type WeekRow, weekColumns } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { KindEditor } from './kind-editor.tsx';

const noExtra = { percent: 0, fen: 0 };

/** The house's rules of the counter as tables: rate card, deadlines, forbidden words, wording and evidence of every form. Nothing counts before it is kept. */
export function SettingsTab({ counter }: { readonly counter: Counter }) {
  const tell = useWords();
  const { house: kept, houseVersion } = counter;
  const [house, setHouse] = useState<House>(kept);
  const [said, setSaid] = useState('');
  // Another hand's data replace what stands here only while nothing has been changed here.
  const [base, setBase] = useState(kept);
  useEffect(() => {
    if (kept === base) return;
    if (house === base) setHouse(kept);
    setBase(kept);
  }, [kept, base, house]);
  const choices = useMemo(() => choicesIn(house), [house]);
  const keep = async (): Promise<void> => {
    const reply = await desk.call('house.keep', { rowVersion: houseVersion, house });
    setSaid(reply.ok ? tell('notices.house.kept') : counter.say(reply.fault));
  };
  return (
    <div className="settings-tab">
      <header className="settings-head">
        <Button isDisabled={house === kept} onPress={() => void keep()}>
          {tell('notices.house.keep')}
        </Button>
        <Button isDisabled={house === kept} onPress={() => setHouse(kept)}>
          {tell('notices.house.back')}
        </Button>
        <span role="status">{said}</span>
      </header>
      <TariffSection house={house} onChange={setHouse} />
      <div className="settings-pair">
        <PaperSection house={house} onChange={setHouse} />
        <ForbiddenSection house={house} onChange={setHouse} />
      </div>
      <section>
        <h2>{tell('notices.house.kinds')}</h2>
        <KindEditor house={house} choices={choices} onChange={setHouse} />
      </section>
    </div>
  );
}

interface SectionProps {
  readonly house: House;
  readonly onChange: (house: House) => void;
}

function TariffSection({ house, onChange }: SectionProps) {
  const tell = useWords();
  const blank = (): TariffLine => ({
    name: crypto.randomUUID(),
    title: tell('notices.house.tariff.new'),
    basis: 'line',
    unit: 0,
    counting: 'plain',
    leastUnits: 1,
    minimum: 0,
    bold: noExtra,
    box: noExtra,
    discounts: [],
    for: [],
  });
  return (
    <section>
      <h2>{tell('notices.house.tariff')}</h2>
      <EditTable
        label={tell('notices.house.tariff')}
        rows={house.tariff}
        columns={tariffColumns(tell)}
        onChange={(tariff) => onChange({ ...house, tariff })}
        blank={blank}
      />
    </section>
  );
}

function PaperSection({ house, onChange }: SectionProps) {
  const tell = useWords();
  const paper = house.papers[0];
  const week = (paper?.week ?? []).map((deadline, weekday): WeekRow => ({ weekday, deadline }));
  const putPaper = (part: Partial<Paper>): void =>
    onChange({ ...house, papers: house.papers.map((each, index) => (index === 0 ? { ...each, ...part } : each)) });
  return (
    <section>
      <h2>{tell('notices.house.week')}</h2>
      <TextField value={paper?.name ?? ''} onChange={(name) => putPaper({ name })}>
        <Label>{tell('notices.house.paper')}</Label>
        <Input />
      </TextField>
      <EditTable
        label={tell('notices.house.week')}
        rows={week}
        columns={weekColumns(tell)}
        onChange={(rows) => putPaper({ week: rows.map(({ deadline }) => deadline) })}
      />
      <Figure
        label={tell('notices.house.measure')}
        value={house.measure}
        least={5}
        most={60}
        onChange={(measure) => onChange({ ...house, measure })}
      />
      <Figure
        label={tell('notices.house.duplicates')}
        value={house.duplicateDays}
        least={0}
        most={3650}
        onChange={(duplicateDays) => onChange({ ...house, duplicateDays })}
      />
    </section>
  );
}

function ForbiddenSection({ house, onChange }: SectionProps) {
  const tell = useWords();
  return (
    <section>
      <h2>{tell('notices.house.forbidden')}</h2>
      <EditTable
        label={tell('notices.house.forbidden')}
        rows={house.forbidden}
        columns={[
          {
            key: 'word',
            label: tell('notices.house.word'),
            read: ({ word }) => word,
            write: (row, word) => ({ ...row, word: word.trim() }),
          },
          { key: 'why', label: tell('notices.house.why'), read: ({ why }) => why, write: (row, why) => ({ ...row, why }), width: 'wide' },
        ]}
        onChange={(forbidden) => onChange({ ...house, forbidden })}
        blank={() => ({ word: '', why: '' })}
      />
    </section>
  );
}

function Figure(props: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  const [typed, setTyped] = useState(String(props.value));
  useEffect(() => setTyped(String(props.value)), [props.value]);
  const settle = (): void => {
    const value = Number(typed);
    if (/^\d{1,4}$/.test(typed) && value >= props.least && value <= props.most) props.onChange(value);
    else setTyped(String(props.value));
  };
  return (
    <TextField value={typed} onChange={setTyped} onBlur={settle}>
      <Label>{props.label}</Label>
      <Input inputMode="numeric" />
    </TextField>
  );
}
