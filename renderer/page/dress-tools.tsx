import { storyPlaceOf } from '../../shared/display/hit.ts';
import type { Leg, SplitWay } from '../../shared/flow/leg.ts';
import type { TextStyle } from '../../shared/line/house.ts';
import { lookOf, setBoxColumns, setFitted, setLook, setSplit, setStyle, setVertical } from '../../shared/makeup/edit/dress.ts';
import type { PlanPart } from '../../shared/makeup/edit/part.ts';
import { type Plan, RULE_KINDS, type StoryPlan } from '../../shared/makeup/plan.ts';
import type { Story } from '../../shared/story/story.ts';
import { useCaret } from '../state/caret.ts';
import { changePlan } from '../state/page.ts';
import { useWords } from '../state/words.ts';
import { useStories } from '../story/open-stories.ts';
import { ColumnOrder } from './column-order.tsx';
import { ImprintText } from './imprint.tsx';
import { NoticeText } from './notice-text.tsx';
import { NumberBox } from './number-box.tsx';

interface Dressed<Part extends PlanPart = PlanPart> {
  readonly plan: Plan;
  readonly part: Part;
}

const put = (plan: Plan): void => changePlan(plan, 'page.step.dress');

/** How the selected frame is set: a head's direction, a text's columns and style, a box's or rule's look, the notices' columns. */
export function DressTools({ plan, part }: Dressed) {
  const tell = useWords();
  if (part.kind === 'leg') return <TextTools plan={plan} part={part} />;
  const furniture = part.kind === 'furniture' ? plan.furniture[part.index] : undefined;
  if (part.kind === 'furniture' && furniture?.kind === 'masthead')
    return <ImprintText plan={plan} index={part.index} imprint={furniture.imprint} />;
  if (part.kind === 'box' || part.kind === 'furniture') return <LookTools plan={plan} part={part} />;
  if (part.kind === 'head')
    return (
      <Check
        label={tell('page.vertical')}
        isOn={plan.stories[part.at]?.head?.vertical === true}
        onChange={(isOn) => put(setVertical(plan, part.at, isOn))}
      />
    );
  if (part.kind !== 'notices' || plan.notices === null) return null;
  return (
    <>
      <NoticeText />
      <NumberBox
        label={tell('page.box-columns')}
        value={plan.notices.columns}
        from={1}
        to={12}
        onChange={(columns) => put(setBoxColumns(plan, columns))}
      />
      <ColumnOrder plan={plan} />
    </>
  );
}

const ways: readonly SplitWay[] = ['whole', 'free', 'uneven', 'grid'];

/** The columns inside a text frame, and how its story's lines are made. */
function TextTools({ plan, part: { at, index } }: Dressed<PlanPart & { readonly kind: 'leg' }>) {
  const tell = useWords();
  const place = plan.stories[at];
  const leg: Leg | undefined = place?.legs[index];
  if (place === undefined || leg === undefined) return null;
  const { columns, way, level } = leg.split ?? { columns: 1, way: 'whole' as const, level: undefined };
  const split = (next: { columns?: number; way?: SplitWay; isLevel?: boolean }): void => {
    const isLevel = next.isLevel ?? level === true;
    put(setSplit(plan, at, index, { columns: next.columns ?? columns, way: next.way ?? way, ...(isLevel && { level: true }) }));
  };
  return (
    <>
      <NumberBox label={tell('page.split-columns')} value={columns} from={1} to={12} onChange={(count) => split({ columns: count })} />
      {columns === 1 ? null : (
        <>
          <Choice
            label={tell('page.split-way')}
            value={way}
            of={ways}
            say={(one) => tell(`page.split.${one}`)}
            onChange={(one) => split({ way: one })}
          />
          <Check label={tell('page.split-level')} isOn={level === true} onChange={(isLevel) => split({ isLevel })} />
        </>
      )}
      <StyleTools plan={plan} at={at} place={place} />
    </>
  );
}

const levels = ['house', 'basic', 'gb', 'strict'] as const;
const markStyles = ['house', 'quanjiao', 'kaiming', 'banjiao', 'hangmobanjiao'] as const;

/** How strictly a story's lines are broken, how wide its marks are, whether a mark may hang, and which paragraphs have their lines chosen together. */
function StyleTools({ plan, at, place }: { readonly plan: Plan; readonly at: number; readonly place: StoryPlan }) {
  const tell = useWords();
  const { level, marks, hang }: TextStyle = place.style ?? {};
  const style = (next: { level?: (typeof levels)[number]; marks?: (typeof markStyles)[number]; isHung?: boolean }): void => {
    const [asked, wide, isHung] = [next.level ?? level ?? 'house', next.marks ?? marks ?? 'house', next.isHung ?? hang === true];
    put(
      setStyle(plan, at, {
        ...(asked !== 'house' && { level: asked }),
        ...(wide !== 'house' && { marks: wide }),
        ...(isHung && { hang: true }),
      }),
    );
  };
  return (
    <>
      <Choice
        label={tell('page.level')}
        value={level ?? 'house'}
        of={levels}
        say={(one) => tell(`page.level.${one}`)}
        onChange={(one) => style({ level: one })}
      />
      <Choice
        label={tell('page.marks')}
        value={marks ?? 'house'}
        of={markStyles}
        say={(one) => tell(`page.marks.${one}`)}
        onChange={(one) => style({ marks: one })}
      />
      <Check label={tell('page.hang')} isOn={hang === true} onChange={(isHung) => style({ isHung })} />
      <FittedTools plan={plan} at={at} place={place} />
    </>
  );
}

const isText = (element: Story[number] | undefined): boolean => element?.type === 'paragraph' || element?.type === 'lead';

/** Total fit: of the paragraph in which the caret stands, and of all of them. */
function FittedTools({ plan, at, place }: { readonly plan: Plan; readonly at: number; readonly place: StoryPlan }) {
  const tell = useWords();
  const caret = useCaret((state) => state.place);
  const text = useStories(({ texts }) => texts[place.story]) ?? [];
  const fitted = place.fitted ?? [];
  const all = text.flatMap((element, i) => (isText(element) ? [i] : []));
  const there = caret === null ? null : storyPlaceOf(caret.source);
  const own = there?.story === place.story && isText(text[there.element]) ? there.element : null;
  const isAll = all.length > 0 && all.every((element) => fitted.includes(element));
  return (
    <>
      {own === null ? null : (
        <Check
          label={tell('page.fit-paragraph')}
          isOn={fitted.includes(own)}
          onChange={(isOn) => put(setFitted(plan, at, isOn ? [...fitted, own] : fitted.filter((element) => element !== own)))}
        />
      )}
      <Check label={tell('page.fit-story')} isOn={isAll} onChange={(isOn) => put(setFitted(plan, at, isOn ? all : []))} />
    </>
  );
}

/** The kind of a rule, a ground's tint, the way a rule runs: those that what is selected has. */
function LookTools({ plan, part }: Dressed<PlanPart & { readonly kind: 'box' | 'furniture' }>) {
  const tell = useWords();
  const look = lookOf(plan, part);
  if (look === undefined) return null;
  return (
    <>
      {look.rule === undefined ? null : (
        <Choice
          label={tell('page.rule')}
          value={look.rule}
          of={RULE_KINDS}
          say={(one) => tell(`page.rule.${one}`)}
          onChange={(rule) => put(setLook(plan, part, { rule }))}
        />
      )}
      {look.way === undefined ? null : (
        <Choice
          label={tell('page.way')}
          value={look.way}
          of={['across', 'down']}
          say={(one) => tell(`page.way.${one}`)}
          onChange={(way) => put(setLook(plan, part, { way }))}
        />
      )}
      {look.tint === undefined ? null : (
        <NumberBox label={tell('page.tint')} value={look.tint} from={0} to={100} onChange={(tint) => put(setLook(plan, part, { tint }))} />
      )}
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className="page-check">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly of: readonly Value[];
  readonly say: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, of, say, onChange }: ChoiceProps<Value>) {
  return (
    <label className="page-choice">
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value as Value)}>
        {of.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
