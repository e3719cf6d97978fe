import type { Desk } from '../../shared/api/contract.ts';
import { done } from '../../shared/result.ts';
import { listIssues, openIssue } from '../store/issue.ts';
import { loadPages } from '../store/page.ts';
import type { Store } from '../store/store.ts';

/** Answers `issue.open` and `issue.list`. */
export function issueCalls(store: Store): Pick<Desk, 'issue.open' | 'issue.list'> {
  return {
    'issue.open': ({ paper, date }) =>
      store.write('issue.open', async (db) => {
        const issue = await openIssue(db, paper, date);
        const pages = await loadPages(db, issue.id);
        if (!pages.ok) return pages;
        return done({ ...issue, pages: pages.value.map(({ plan, ...page }) => ({ ...page, made: plan !== null })) });
      }),
    'issue.list': ({ limit }) => store.read(async (db) => done([...(await listIssues(db, limit ?? 100))])),
  };
}
