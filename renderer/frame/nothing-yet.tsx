import { Writes } from './writes.tsx';

/** What a part of the desk shows that has nothing to show: that it is so, what can be done, and one action that does it. */
export function NothingYet(props: { readonly title: string; readonly hint: string; readonly action: string; readonly act: () => unknown }) {
  return (
    <main className="nothing-yet">
      <h1>{props.title}</h1>
      <p>{props.hint}</p>
      <Writes>
        <button type="button" className="main-button" onClick={() => void props.act()}>
          {props.action}
        </button>
      </Writes>
    </main>
  );
}
