import { Writes } from './writes.tsx';

/** What a part of the desk shows that has nothing to show: that it is so, what can be done, and one action that does it. */
export function NothingYet(props: { readonly title: string; readonly hint: string; readonly action: string; readonly act: () => unknown }) {
  return (
    <div className="nothing-yet">
      <h2>{props.title}</h2>
      <p>{props.hint}</p>
      <Writes>
        <button type="button" className="main-button" onClick={() => void props.act()}>
          {props.action}
        </button>
      </Writes>
    </div>
  );
}
