import { type ReactNode, useEffect, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { type Day, dayFrom, isDay } from '../../../shared/sheet/day.ts';
import { useWords } from '../../state/words.ts';

/** The day a list is of: typed as the number pad types days, or turned by one. */
export function DayHead(props: {
  readonly day: Day;
  readonly label: string;
  /** What is typed short of a whole date: 5, 0305. */
  readonly read: (typed: string) => Day | undefined;
  readonly onDay: (day: Day) => void;
  readonly children: ReactNode;
}) {
  const tell = useWords();
  const { day, label, read, onDay } = props;
  const [typed, setTyped] = useState<string>(day);
  useEffect(() => setTyped(day), [day]);
  const settle = (): void => {
    const to = isDay(typed) ? typed : read(typed);
    setTyped(to ?? day);
    if (to !== undefined && to !== day) onDay(to);
  };
  return (
    <header className="tonight-head">
      <Button aria-label={tell('notices.tonight.before')} onPress={() => onDay(dayFrom(day, -1))}>
        ‹
      </Button>
      <TextField value={typed} onChange={setTyped} onBlur={settle}>
        <Label className="hidden-label">{label}</Label>
        <Input onKeyDown={(event) => event.key === 'Enter' && settle()} onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <Button aria-label={tell('notices.tonight.after')} onPress={() => onDay(dayFrom(day, 1))}>
        ›
      </Button>
      {props.children}
    </header>
  );
}
