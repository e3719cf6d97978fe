import { useState } from 'react';
import { Button } from 'react-aria-components';
import { examplePaper, type Paper } from '../../../shared/notice/schedule.ts';
import { useSettings } from '../../state/house.ts';
import { useWords } from '../../state/words.ts';
import { type WeekRow, weekColumns } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { LineField } from './line-field.tsx';
import type { SectionProps } from './section.ts';
import { days, whole, words } from './written.ts';

/** The house's papers: when each appears, until when copy is taken; and the measure all their notices are set to. */
export function Papers({ house, onChange }: SectionProps) {
  const tell = useWords();
  const { paper: ownName } = useSettings();
  const [at, setAt] = useState(0);
  const place = Math.min(at, house.papers.length - 1);
  const paper = house.papers[place] ?? examplePaper;
  const put = (part: Partial<Paper>): void => onChange({ ...house, papers: house.papers.with(place, { ...paper, ...part }) });
  const names = tell('notices.house.weekdays').split(' ');
  const week = paper.week.map((deadline, day): WeekRow => ({ weekday: names[day] ?? '', deadline }));
  return (
    <div className="settings-pair">
      <div>
        <PaperChoice house={house} place={place} onPlace={setAt} onChange={onChange} />
        <LineField
          label={tell('notices.house.paper')}
          value={paper.name}
          how={ownNameOf(house.papers, place)}
          hint={ownName}
          onChange={(name) => put({ name })}
        />
        <LineField
          label={tell('notices.house.closed')}
          value={paper.closed}
          how={days}
          hint="2020-10-01"
          onChange={(closed) => put({ closed })}
        />
        <LineField
          label={tell('notices.house.measure')}
          value={house.measure}
          how={whole(5, 60)}
          onChange={(measure) => onChange({ ...house, measure })}
        />
        <LineField
          label={tell('notices.house.duplicates')}
          value={house.duplicateDays}
          how={whole(0, 3650)}
          onChange={(duplicateDays) => onChange({ ...house, duplicateDays })}
        />
      </div>
      <div>
        <EditTable
          label={tell('notices.house.week')}
          rows={week}
          columns={weekColumns(tell)}
          head={({ weekday }) => weekday}
          onChange={(rows) => put({ week: rows.map(({ deadline }) => deadline) })}
        />
      </div>
    </div>
  );
}

/** Which of the papers is shown; one more, one less. */
function PaperChoice({
  house,
  place,
  onPlace,
  onChange,
}: Pick<SectionProps, 'house' | 'onChange'> & { readonly place: number; readonly onPlace: (place: number) => void }) {
  const tell = useWords();
  const { paper: ownName } = useSettings();
  return (
    <p className="settings-row">
      <label>
        {tell('notices.house.papers')}{' '}
        <select value={place} onChange={(event) => onPlace(Number(event.target.value))}>
          {house.papers.map(({ name }, index) => (
            <option key={name} value={index}>
              {name || ownName}
            </option>
          ))}
        </select>
      </label>
      <Button
        onPress={() => {
          onChange({
            ...house,
            papers: [...house.papers, { ...examplePaper, name: freePaper(house.papers, tell('notices.house.paper.new')) }],
          });
          onPlace(house.papers.length);
        }}
      >
        {tell('notices.house.paper.add')}
      </Button>
      <Button isDisabled={house.papers.length < 2} onPress={() => onChange({ ...house, papers: house.papers.toSpliced(place, 1) })}>
        {tell('notices.house.take-out')}
      </Button>
    </p>
  );
}

/** A paper's name is none of the others'. */
const ownNameOf = (papers: readonly Paper[], place: number): typeof words => ({
  ...words,
  read: (typed) => (papers.some(({ name }, index) => index !== place && name === typed.trim()) ? undefined : typed.trim()),
});

/** A name no paper has yet. */
function freePaper(papers: readonly Paper[], name: string): string {
  let number = 1;
  while (papers.some((paper) => paper.name === `${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}
