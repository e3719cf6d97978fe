/** How a field's value is kept and printed: see `value.ts`; `image` is never printed. */
export const FIELD_TYPES = [
  'text',
  'prose',
  'place',
  'things',
  'date',
  'datetime',
  'int',
  'count',
  'money',
  'decimal',
  'code',
  'plate',
  'phone',
  'ranges',
  'image',
] as const;

/** One of the ways a field's value is kept and printed. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** One blank of a form: what the clerk fills in and how the text says it (notice-kinds.json). */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** The kind of number it holds, a name `checkNumber` knows; several with `|`. */
  readonly validator?: string;
  /** The kind of number by the document named: the first word that occurs in the notice decides before `validator`. */
  readonly validatorBy?: readonly (readonly [word: string, validator: string])[];
  /** The key of the field this one must stay below (capital after the reduction). */
  readonly below?: string;
  /** How many days after the run date it lies at least (拍卖法 45: seven). */
  readonly daysAfterRun?: number;
  /** Words that stand before the value in a free text: 编号, 证号, 联系电话. */
  readonly labels?: readonly string[];
  /** A free-text value begins with one of these; needed where nothing stands between it and the field before. */
  readonly choices?: readonly string[];
  /** In free text the value is one of these and nothing else. */
  readonly only?: readonly string[];
  /** What the blank holds when the form is chosen, and most often keeps: the document a form is mostly used for. */
  readonly usual?: string;
  /** In free text the value is none of these words: a province before 增值税专用发票 owns nothing. */
  readonly not?: readonly string[];
  /** In free text the value holds none of these words. */
  readonly never?: readonly string[];
  /** In free text the value ends with one of these: a company's name with 公司, 厂, 店. */
  readonly endings?: readonly string[];
  readonly example?: string;
}

/** One form of a kind, plain data: a newsroom may add its own. */
export interface Form {
  readonly name: string;
  readonly title: string;
  /** Words of which one must occur for a text to be of this form; none: the kind's remaining texts. */
  readonly words: readonly string[];
  readonly fields: readonly Field[];
  /** The printed sentence: `{key}` a field, `{key#}` what the number in it is called (统一社会信用代码, 注册号), `[…]` printed only when all its fields are filled. */
  readonly sentence: string;
  /** Wordings people bring, whole clauses or parts: as `sentence`, `<a|b>` is any of these words, `$` among them the edge of a clause; `{key*}` takes a value without regard to `choices`. */
  readonly clues: readonly string[];
  /** What the customer shows at the counter. */
  readonly evidence: readonly string[];
  /** How many issues it usually runs in. */
  readonly insertions: number;
  /** Days of the term it announces (creditors' 45 days). */
  readonly days?: number;
  /** What the desk must know, one sentence each. */
  readonly rules?: readonly string[];
}

/** A kind of notice with its place in the column. */
export interface Kind {
  readonly name: string;
  /** What the column prints over the notices of this kind. */
  readonly head: string;
  /** Other heads of the kind by a word of the text, first hit wins. */
  readonly heads?: readonly (readonly [word: string, head: string])[];
  /** Titles under which such a text arrives, besides `head`. */
  readonly titles: readonly string[];
  /** Sort order in the column, small first. */
  readonly order: number;
  /** Groups of words: a text of this kind contains one of each group. */
  readonly signs: readonly (readonly string[])[];
  readonly forms: readonly Form[];
}
