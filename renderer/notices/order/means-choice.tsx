import { Label, Radio, RadioGroup } from 'react-aria-components';

/** One of a few ways of paying, side by side; `stop` where the form's Enter halts here. */
export const MeansChoice = <Name extends string>(props: {
  readonly label: string;
  readonly names: readonly Name[];
  readonly say: (name: Name, place: number) => string;
  readonly value: Name;
  readonly onChange: (name: Name) => void;
  readonly stop?: string;
}) => (
  <RadioGroup
    className="means"
    orientation="horizontal"
    value={props.value}
    onChange={(chosen) => props.onChange(chosen as Name)}
    data-stop={props.stop}
  >
    <Label>{props.label}</Label>
    <div className="choices">
      {props.names.map((name, index) => (
        <Radio key={name} value={name}>
          {props.say(name, index + 1)}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
