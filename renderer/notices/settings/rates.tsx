import { useState } from 'react';
import { quote } from '../../../shared/flow/quote.ts';
import { yuan } from '../../../shared/notice/money.ts';
import type { TariffLine } from '../../../shared/notice/tariff.ts';
import { useWords } from '../../state/words.ts';
import { usePress } from '../proof/proof.tsx';
import { ChoiceSelect } from '../rows/choice-select.tsx';
import { tariffColumns } from './columns.ts';
import { EditTable } from './edit-table.tsx';
import { exampleNotice } from './example.tsx';
import type { SectionProps } from './section.ts';

const noExtra = { percent: 0, fen: 0 };

/** The rate card, and what one notice costs by each line of it now. */
export function Rates({ house, choices, onChange }: SectionProps) {
  const tell = useWords();
  const blank = (): TariffLine => ({
    name: crypto.randomUUID(),
    title: tell('notices.house.tariff.new'),
    basis: 'line',
    unit: 0,
    counting: 'plain',
    leastUnits: 1,
    minimum: 0,
    bold: noExtra,
    box: noExtra,
    discounts: [],
    for: [],
  });
  return (
    <>
      <EditTable
        label={tell('notices.house.tariff')}
        rows={house.tariff}
        columns={tariffColumns(tell, choices)}
        onChange={(tariff) => onChange({ ...house, tariff })}
        blank={blank}
      />
      <RateExamples house={house} choices={choices} />
    </>
  );
}

const examples = [
  { key: 'once', style: { bold: false, box: false }, insertions: 1 },
  { key: 'bold', style: { bold: true, box: false }, insertions: 1 },
  { key: 'box', style: { bold: false, box: true }, insertions: 1 },
  { key: 'thrice', style: { bold: false, box: false }, insertions: 3 },
] as const;

function RateExamples({ house, choices }: Pick<SectionProps, 'house' | 'choices'>) {
  const tell = useWords();
  const press = usePress();
  const [id, setId] = useState(choices[0]?.id ?? '');
  const choice = choices.find((each) => each.id === id) ?? choices[0];
  if (choice === undefined || press === null) return null;
  const notice = exampleNotice(choice);
  const total = (tariff: TariffLine, { style, insertions }: (typeof examples)[number]): string =>
    yuan(quote(notice, press.composer, { measure: house.measure, tariff, style, insertions }).price.total);
  return (
    <section className="rate-examples">
      <ChoiceSelect label={tell('notices.house.example-of')} choices={choices} value={choice.id} onChange={setId} />
      <p className="hint">{notice.text}</p>
      <table aria-label={tell('notices.house.example-of')}>
        <thead>
          <tr>
            <td />
            {examples.map(({ key }) => (
              <th key={key} scope="col">
                {tell(`notices.house.example.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {house.tariff.map((tariff) => (
            <tr key={tariff.name}>
              <th scope="row">{tariff.title}</th>
              {examples.map((example) => (
                <td key={example.key}>{total(tariff, example)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
