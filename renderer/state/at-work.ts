import type { Output } from '../../shared/api/contract.ts';
import { useAnswer } from './answer.ts';
import { useView } from './view.ts';

/** A page of the day as the desk tells it. */
export type PageCard = Output<'issue.day'>['pages'][number];

/** What changes a page as its card tells it. */
const ofPages = ['issue', 'page', 'story', 'notice', 'placing', 'round'] as const;

/** The issue and the page at work: those of the view, else the newest issue and its first page; null when there is none, or while that is not known. */
export function useAtWork(): {
  readonly day: Output<'issue.day'> | null;
  readonly page: PageCard | null;
  readonly isWaiting: boolean;
} {
  const { issueId, pageId } = useView();
  const issues = useAnswer('issue.list', {}, ['issue']);
  const issue = issues.value?.find(({ id }) => id === issueId) ?? issues.value?.[0];
  const answer = useAnswer('issue.day', issue === undefined ? null : { issueId: issue.id }, ofPages);
  const day = issue === undefined ? null : answer.value;
  const page = day?.pages.find(({ id }) => id === pageId) ?? day?.pages[0] ?? null;
  return { day, page, isWaiting: issues.isWaiting || answer.isWaiting };
}
