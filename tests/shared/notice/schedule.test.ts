import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appears, deadlineOf, examplePaper, type Paper, proposeRuns, standing, termEnd } from '../../../shared/notice/schedule.ts';
import { countDay, dayFrom, isDay, weekday } from '../../../shared/sheet/day.ts';

// 2020-03-03 was a Tuesday.
const weekdaysOnly: Paper = {
  name: '柳湾日报',
  week: examplePaper.week.map((deadline, day) => (day === 0 || day === 6 ? null : deadline)),
  closed: ['2020-03-05'],
};
const tuesday = { day: '2020-03-03', time: '10:00' };

test('a paper appears by its week, but for the days it is closed', () => {
  expect(['2020-03-04', '2020-03-05', '2020-03-07', '2020-03-09'].map((day) => appears(weekdaysOnly, day))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test('the deadline of an issue, over a weekend too', () => {
  expect(deadlineOf(weekdaysOnly, '2020-03-04')).toEqual({ day: '2020-03-03', time: '15:30' });
  expect(deadlineOf(weekdaysOnly, '2020-03-09')).toEqual({ day: '2020-03-06', time: '15:30' });
  expect(deadlineOf(weekdaysOnly, '2020-03-08')).toBeNull();
});

test('to the minute: still open, late, no issue', () => {
  expect(standing(weekdaysOnly, '2020-03-04', { day: '2020-03-03', time: '15:30' })).toBe('open');
  expect(standing(weekdaysOnly, '2020-03-04', { day: '2020-03-03', time: '15:31' })).toBe('late');
  expect(standing(weekdaysOnly, '2020-03-05', tuesday)).toBe('no-issue');
});

test('three insertions: the next three issues still open, and every second one', () => {
  expect(proposeRuns(weekdaysOnly, 3, tuesday)).toEqual(['2020-03-04', '2020-03-06', '2020-03-09']);
  expect(proposeRuns(weekdaysOnly, 3, { ...tuesday, time: '16:00' })).toEqual(['2020-03-06', '2020-03-09', '2020-03-10']);
  expect(proposeRuns(weekdaysOnly, 2, tuesday, '2020-03-09', 2)).toEqual(['2020-03-09', '2020-03-11']);
  expect(proposeRuns({ ...weekdaysOnly, week: Array.from({ length: 7 }, () => null) }, 3, tuesday)).toEqual([]);
});

test('forty-five days from the day of appearance, over a leap day', () => {
  expect(termEnd('2020-03-04', 45)).toBe('2020-04-18');
  expect(termEnd('2020-02-01', 45)).toBe('2020-03-17');
});

test('days are counted forth and back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (days) => {
      const day = dayFrom('2020-03-03', days);
      expect(isDay(day)).toBe(true);
      expect(countDay(day)).toBe(countDay('2020-03-03') + days);
      expect(weekday(day)).toBe((((2 + days) % 7) + 7) % 7);
    }),
    { seed: 20200303, numRuns: 500 },
  );
});
