import { useEffect, useId } from 'react';
import { Input, Label, TextField } from 'react-aria-components';

/** One thing proposed under a field. */
export interface Proposal {
  readonly id: string;
  /** What stands before it: a number. */
  readonly mark?: string;
  readonly words: string;
  /** What stands behind it: a telephone number. */
  readonly aside?: string;
}

/** A field with proposals hanging under it while it has the focus. The list never takes the focus: arrows move in it, Enter takes the one that is lit. */
export interface ProposalsProps {
  readonly stop: string;
  readonly label: string;
  readonly listLabel: string;
  readonly hint?: string;
  readonly value: string;
  readonly proposals: readonly Proposal[];
  readonly lit: number;
  readonly isOpen: boolean;
  readonly onChange: (typed: string) => void;
  readonly onPick: (proposal: Proposal) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPaste?: (text: string) => boolean;
  readonly required?: boolean;
  readonly isInvalid?: boolean;
  readonly fault?: string;
  readonly className?: string;
}

/** The field and its list, as an ARIA combo box (list autocomplete, WAI-ARIA 1.2). */
export function Proposals(props: ProposalsProps) {
  const { stop, label, listLabel, hint, value, proposals, lit, isOpen } = props;
  const id = useId();
  const shown = isOpen && proposals.length > 0;
  return (
    <TextField
      className={`blank with-proposals ${props.className ?? ''}`}
      value={value}
      onChange={props.onChange}
      isInvalid={props.isInvalid === true}
      validationBehavior="aria"
    >
      <Label>
        {label}
        {props.required === true ? <span aria-hidden="true">*</span> : null}
      </Label>
      <Input
        data-stop={stop}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={hint ?? ''}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={shown ? `${id}-list` : undefined}
        aria-activedescendant={shown && proposals[lit] ? `${id}-${lit}` : undefined}
        onFocus={(event) => {
          event.currentTarget.select();
          props.onFocus();
        }}
        onBlur={props.onBlur}
        onPaste={(event) => {
          if (props.onPaste?.(event.clipboardData.getData('text/plain')) === true) event.preventDefault();
        }}
      />
      {props.fault === undefined ? null : <span className="fault">{props.fault}</span>}
      {shown ? <List id={id} label={listLabel} proposals={proposals} lit={lit} onPick={props.onPick} /> : null}
    </TextField>
  );
}

function List(props: Pick<ProposalsProps, 'proposals' | 'lit' | 'onPick'> & { readonly id: string; readonly label: string }) {
  const { id, label, proposals, lit } = props;
  useEffect(() => {
    document.getElementById(`${id}-${lit}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, lit]);
  return (
    <div className="proposals">
      <div className="proposals-columns" role="listbox" id={`${id}-list`} aria-label={label}>
        {proposals.map((proposal, index) => (
          <div
            key={proposal.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === lit}
            onPointerDown={(event) => {
              event.preventDefault();
              props.onPick(proposal);
            }}
          >
            {proposal.mark === undefined ? null : <span className="mark">{proposal.mark}</span>}
            <span className="words">{proposal.words}</span>
            {proposal.aside === undefined ? null : <span className="aside">{proposal.aside}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
