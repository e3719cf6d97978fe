import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Output } from '../../../shared/api/contract.ts';
import type { Finding, Notice } from '../../../shared/notice/notice.ts';
import { sayTold } from '../../../shared/words/findings.ts';
import { kindTerm } from '../../../shared/words/kind-terms.ts';
import { KeysOf } from '../../frame/keys.tsx';
import { useLanguage, useWords } from '../../state/words.ts';
import { findingKey } from '../entry/draft.ts';
import { hereAt } from '../entry/values.ts';
import { put } from './entry-acts.ts';
import type { Entry } from './use-entry.ts';

/** What the clerk should look at: what is wrong, why, and what it probably should be. Nothing here blocks; what she vouches for is recorded. */
export function Findings({
  entry,
  notice,
  lacking,
  twins,
}: {
  readonly entry: Entry;
  readonly notice: Notice;
  readonly lacking: readonly string[];
  readonly twins: readonly Output<'archive.duplicates'>[number][];
}) {
  const tell = useWords();
  const language = useLanguage();
  const findings = notice.findings.filter((finding) => finding.kind !== 'missing');
  // What is missing is told at its field; a wording of the customer's own has no fields.
  const missing = entry.ownWording ? notice.findings.filter((finding) => finding.kind === 'missing') : [];
  const { vouched } = entry.draft;
  return (
    <section className="findings" aria-label={tell('notices.findings')}>
      {notice.findings.length === 0 && twins.length === 0 && lacking.length === 0 ? (
        <p className="fine">{tell('notices.findings.none')}</p>
      ) : null}
      <Lacks lacking={lacking} missing={missing} />
      {findings.length === 0 ? null : (
        <CheckboxGroup
          aria-label={tell('notices.vouched')}
          value={[...vouched]}
          onChange={(keys) => put(entry, { vouched: keys })}
          className="finding-list"
        >
          {findings.map((finding) => (
            <Checkbox key={`${findingKey(finding)}${finding.from}`} value={findingKey(finding)} className="finding">
              {({ isSelected }) => (
                <>
                  <span className={isSelected ? 'tick on' : 'tick'} aria-hidden="true" />
                  <span className="what">{sayTold(language, finding)}</span>
                  {isSelected ? <span className="vouched">{tell('notices.vouched')}</span> : null}
                </>
              )}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {findings.length > 0 && findings.some((finding) => !vouched.includes(findingKey(finding))) ? (
        <p className="hint">
          <KeysOf command="notices.vouch" /> {tell('notices.vouch')}
        </p>
      ) : null}
      {twins.length === 0 ? null : (
        <ul className="twins" aria-label={tell('notices.duplicates')}>
          {twins.map(({ number, hit }) => (
            <li key={hit.noticeId}>{tell('notices.duplicate', { number, day: hereAt(hit.takenAt).day, text: hit.notice.text })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What a text cannot be printed with or without: characters of no face, and what such a notice must say. */
function Lacks({ lacking, missing }: { readonly lacking: readonly string[]; readonly missing: readonly Finding[] }) {
  const tell = useWords();
  const language = useLanguage();
  return (
    <>
      {lacking.map((character) => (
        <p key={character} className="unprintable">
          {tell('notices.unprintable', { character })}
        </p>
      ))}
      {missing.length === 0 ? null : <p className="lacks">{missing.map((finding) => sayTold(language, finding)).join(' ')}</p>}
    </>
  );
}

/** What the customer shows at the counter, to tick off, and what the clerk must know of the form. */
export function Evidence({ entry }: { readonly entry: Entry }) {
  const tell = useWords();
  const language = useLanguage();
  const form = entry.choice?.form;
  if (form === undefined || (form.evidence.length === 0 && (form.rules ?? []).length === 0)) return null;
  return (
    <section className="evidence">
      {form.evidence.length === 0 ? null : (
        <CheckboxGroup value={[...entry.draft.shown]} onChange={(shown) => put(entry, { shown })}>
          <Label>{tell('notices.evidence')}</Label>
          {form.evidence.map((each) => (
            <Checkbox key={each} value={each} className="shown">
              {({ isSelected }) => (
                <>
                  <span className={isSelected ? 'tick on' : 'tick'} aria-hidden="true" />
                  <span>{kindTerm(language, 'evidence', each)}</span>
                </>
              )}
            </Checkbox>
          ))}
          <p className="hint">
            <KeysOf command="notices.evidence" /> {tell('notices.evidence.all')}
          </p>
        </CheckboxGroup>
      )}
      {(form.rules ?? []).map((rule) => (
        <p key={rule} className="rule">
          {kindTerm(language, 'rule', rule)}
        </p>
      ))}
    </section>
  );
}
