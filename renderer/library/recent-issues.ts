import { useEffect } from 'react';
import type { Output } from '../../shared/api/contract.ts';
import type { Command } from '../commands/command.ts';
import { register } from '../commands/registry.ts';
import { useAnswer } from '../state/answer.ts';
import { useView } from '../state/view.ts';
import { weekdayOf } from './day.ts';

/** So many of the newest issues stand among the commands: a week of a daily. */
const most = 7;

const opening = ({ id, date }: Output<'issue.list'>[number]): Command => ({
  id: `file.issue.${id}`,
  words: (tell) => tell('library.open-day', tell('library.day', date, weekdayOf(date))),
  menu: 'file',
  run: () => {
    useView.getState().set({ issueId: id, pageId: null });
    useView.getState().show('library');
  },
});

/** Keeps the newest issues among the commands: they stand in the file menu and in the palette, and open in the library. */
export function useRecentIssues(): void {
  const issues = useAnswer('issue.list', { limit: most }, ['issue']).value;
  useEffect(() => (issues === null ? undefined : register(issues.map(opening))), [issues]);
}
