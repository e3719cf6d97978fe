import type { ForbiddenWord } from '../../../shared/notice/forbidden.ts';
import { FIELD_TYPES, type Field } from '../../../shared/notice/kinds/form.ts';
import type { Deadline } from '../../../shared/notice/schedule.ts';
import type { TariffLine } from '../../../shared/notice/tariff.ts';
import type { Tell } from '../../../shared/words/window/words.ts';
import type { Choice } from '../entry/choices.ts';
import { deadline, discounts, extra, money, oneOf, someWords, type Written, whole, words } from './written.ts';

/** A column of an edited table: what it is called, how it reads from a row and is put back; undefined refuses what was typed. */
export interface EditColumn<Row> extends Pick<Written<never>, 'options' | 'width' | 'between'> {
  readonly key: string;
  readonly label: string;
  /** What the column means and how it is written. */
  readonly hint: string;
  readonly read: (row: Row) => string;
  readonly write: (row: Row, typed: string) => Row | undefined;
}

/** The column of a row's own property. */
function column<Row, Key extends keyof Row & string>(
  key: Key,
  label: string,
  hint: string,
  { say, read, ...look }: Written<Row[Key]>,
): EditColumn<Row> {
  return {
    key,
    label,
    hint,
    ...look,
    read: (row) => say(row[key]),
    write: (row, typed) => {
      const value = read(typed);
      return value === undefined ? undefined : { ...row, [key]: value };
    },
  };
}

/** The columns of the rate card. */
export const tariffColumns = (tell: Tell, choices: readonly Choice[]): readonly EditColumn<TariffLine>[] => [
  column('title', tell('notices.house.tariff.title'), tell('notices.house.hint.tariff.title'), someWords),
  column(
    'basis',
    tell('notices.house.tariff.basis'),
    tell('notices.house.hint.tariff.basis'),
    oneOf(['line', 'character', 'piece', 'area'] as const, (basis) => tell(`notices.house.basis.${basis}`)),
  ),
  column('unit', tell('notices.house.tariff.unit'), tell('notices.house.hint.tariff.unit'), money),
  column(
    'counting',
    tell('notices.house.tariff.counting'),
    tell('notices.house.hint.tariff.counting'),
    oneOf(['plain', 'pairs', 'runs'] as const, (counting) => tell(`notices.house.counting.${counting}`)),
  ),
  column('leastUnits', tell('notices.house.tariff.least'), tell('notices.house.hint.tariff.least'), whole(0, 10_000)),
  column('minimum', tell('notices.house.tariff.minimum'), tell('notices.house.hint.tariff.minimum'), money),
  column('bold', tell('notices.house.tariff.bold'), tell('notices.house.hint.tariff.bold'), extra),
  column('box', tell('notices.house.tariff.box'), tell('notices.house.hint.tariff.box'), extra),
  column('discounts', tell('notices.house.tariff.discounts'), tell('notices.house.hint.tariff.discounts'), discounts),
  column('for', tell('notices.house.tariff.for'), tell('notices.house.hint.tariff.for'), formsByTitle(choices)),
];

/** Kinds and forms by what the clerk calls them: a kind's head means all its forms. */
function formsByTitle(choices: readonly Choice[]): Written<readonly string[]> {
  const names = new Map<string, string>();
  for (const { id, kind, title } of choices) {
    names.set(title, names.get(title) ?? id);
    names.set(kind.head, kind.name);
  }
  const titleOf = (name: string): string => [...names].find(([, each]) => each === name)?.[0] ?? name;
  return {
    say: (value) => value.map(titleOf).join('、'),
    read: (typed) => {
      const asked = typed.split(/[\s,，、]+/).filter((each) => each !== '');
      const found = asked.map((each) => names.get(each) ?? [...names.values()].find((name) => name === each));
      return found.some((each) => each === undefined) ? undefined : (found as string[]);
    },
  };
}

/** A day of the week with the deadline of its issue; null where none appears. */
export interface WeekRow {
  readonly weekday: string;
  readonly deadline: Deadline | null;
}

/** The column of a paper's week. */
export const weekColumns = (tell: Tell): readonly EditColumn<WeekRow>[] => [
  column('deadline', tell('notices.house.week.closes'), tell('notices.house.hint.week.closes'), deadline),
];

/** The columns of the words that may not be printed. */
export const forbiddenColumns = (tell: Tell): readonly EditColumn<ForbiddenWord>[] => [
  column('word', tell('notices.house.word'), tell('notices.house.hint.word'), words),
  column('why', tell('notices.house.why'), tell('notices.house.hint.why'), { ...words, width: 'wide' }),
];

/** The columns of a form's blanks. */
export const fieldColumns = (tell: Tell): readonly EditColumn<Field>[] => [
  column('key', tell('notices.house.field.key'), tell('notices.house.hint.field.key'), {
    width: 'narrow',
    say: (key) => key,
    read: (typed) => /^\w{1,20}$/.exec(typed.trim())?.[0],
  }),
  column('label', tell('notices.house.field.label'), tell('notices.house.hint.field.label'), someWords),
  column(
    'type',
    tell('notices.house.field.type'),
    tell('notices.house.hint.field.type'),
    oneOf(FIELD_TYPES, (type) => tell(`notices.house.type.${type}`)),
  ),
  column('required', tell('notices.house.field.required'), tell('notices.house.hint.field.required'), {
    ...oneOf(['yes', 'no'] as const, (value) => tell(`notices.house.${value}`)),
    say: (value) => (value ? 'yes' : 'no'),
    read: (typed) => typed === 'yes',
  }),
  {
    key: 'validator',
    label: tell('notices.house.field.check'),
    hint: tell('notices.house.hint.field.check'),
    options: [['', tell('notices.house.check.none')], ...checks.map((name) => [name, tell(`notices.house.check.${name}`)] as const)],
    read: ({ validator = '' }) => validator,
    write: ({ validator: _, ...row }, typed) => (typed === '' ? row : { ...row, validator: typed }),
  },
  {
    key: 'example',
    label: tell('notices.house.field.example'),
    hint: tell('notices.house.hint.field.example'),
    read: ({ example = '' }) => example,
    write: ({ example: _, ...row }, typed) => (typed.trim() === '' ? row : { ...row, example: typed.trim() }),
  },
];

/** The names of the checks of numbers (`CHECKS`), the everyday ones first. */
export const checks = [
  'id18',
  'uscc',
  'uscc|regno15',
  'regno15',
  'orgcode',
  'phone',
  'plate',
  'vin',
  'birthcert',
  'employment16',
  'foodlic',
  'foodprod',
  'tobacco12',
  'transport',
  'pharmacist12',
  'disabled20',
  'serial',
  'serialRanges',
  'invoiceCode',
  'invoiceNo',
  'invoice20',
  'account',
  'acctPermit',
  'seal13',
  'landContract',
  'landCertificate',
  'parcel',
  'estateUnit',
] as const;
