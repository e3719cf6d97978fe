import type { Form, Kind } from './kinds/form.ts';
import { KINDS, kindNamed } from './kinds/kinds.ts';
import { matchWhole } from './match.ts';
import { fieldsByKey } from './sentence.ts';

/** A folded text without its title and signature: the body from `from` to `to`, what the title said, and the lines below. */
export interface Body {
  readonly from: number;
  readonly to: number;
  /** The kind its title names, if any, and the title. */
  readonly titled: Kind | undefined;
  readonly title: string;
  readonly signature: string;
}

const SIGNATURE_LONGEST = 60;
const LIST_MARK_LONGEST = 8;
const LIST_MARK = /^(?:[●■▲◆★○□◇△☆①-⑳]\s*|\d{1,3}[.．、）)]\s*(?!\d)|[（(]\d{1,2}[）)]\s*)/;

/** How many UTF-16 units of a notice are the mark or number it was typed with in a list: ● or 3、; 0 for none. */
export const listMarkOf = (text: string): number => LIST_MARK.exec(text)?.[0].length ?? 0;

/** The kind a line is the title of (减资公告, 遗失声明：), or nothing; blanks and a closing colon do not count. */
export function kindTitled(line: string, kinds: readonly Kind[] = KINDS): Kind | undefined {
  const words = line.replace(/[\s\u3000：:【】[\]]/g, '').slice(0, 40);
  return titlesOf(kinds).kinds.get(words);
}

/** The first kind of each title, and how long the longest is. */
interface Titles {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly longest: number;
}

const titlesKnown = new WeakMap<readonly Kind[], Titles>();

function titlesOf(kinds: readonly Kind[]): Titles {
  const known = titlesKnown.get(kinds);
  if (known) return known;
  const byTitle = new Map<string, Kind>();
  for (const kind of kinds) for (const title of [kind.head, ...kind.titles]) if (!byTitle.has(title)) byTitle.set(title, kind);
  const titles = { kinds: byTitle, longest: Math.max(0, ...Array.from(byTitle.keys(), (title) => title.length)) };
  titlesKnown.set(kinds, titles);
  return titles;
}

/** The longest title of two characters or more that a text has at a place. */
function titleAt(text: string, at: number, kinds: readonly Kind[]): { kind: Kind; title: string } | undefined {
  const titles = titlesOf(kinds);
  for (let length = Math.min(titles.longest, text.length - at); length > 1; length -= 1) {
    const title = text.slice(at, at + length);
    const kind = titles.kinds.get(title);
    if (kind) return { kind, title };
  }
  return undefined;
}

/** Parts a folded text into title, body and signature. */
export function bodyOf(text: string, kinds: readonly Kind[] = KINDS): Body {
  const { from: under, titled, title } = titleOf(text, kinds);
  const from = under + listMarkOf(text.slice(under, under + LIST_MARK_LONGEST));
  const rest = text.slice(from);
  const stop = Math.max(rest.lastIndexOf('。'), rest.lastIndexOf('！'));
  const line = rest.lastIndexOf('\n', rest.length - 1);
  const isLine = line > 0 && stop < rest.length - 1 && isSignature(rest.slice(line));
  const cuts = [...(stop >= 0 && stop < rest.length - 1 ? [stop + 1] : []), ...(isLine ? [line] : [])];
  const cut = cuts.find((each) => each > 0 && signs(rest.slice(each).trim()));
  if (cut === undefined) return { from, to: text.length, titled, title, signature: '' };
  return { from, to: from + cut, titled, title, signature: rest.slice(cut).trim() };
}

const signs = (words: string): boolean => words.length <= SIGNATURE_LONGEST && !/电话|联系|地址|手机|编号|[，；]/.test(words);

const isSignature = (line: string): boolean => /\d{4}[年./-]|公司|[局厂店院校]$/.test(line) && line.length <= SIGNATURE_LONGEST;

function titleOf(text: string, kinds: readonly Kind[]): { from: number; titled: Kind | undefined; title: string } {
  const end = text.indexOf('\n');
  const line = end < 0 ? '' : text.slice(0, end);
  const whole = line === '' ? undefined : kindTitled(line, kinds);
  if (whole) return { from: end + 1, titled: whole, title: line.replace(/[：【】[\]]/g, '') };
  const bracket = text.startsWith('【') ? 1 : 0;
  const best = titleAt(text, bracket, kinds);
  if (!best) return { from: 0, titled: undefined, title: '' };
  const after = text.slice(bracket + best.title.length, bracket + best.title.length + 2);
  const mark = /^[】]?[：\n]/.exec(after)?.[0] ?? /^】/.exec(after)?.[0] ?? '';
  const bare = mark === '' && (best.title.length < 4 || /^(作废|见报|之日|的|，|。|如下|》)/.test(after));
  if (bare) return { from: 0, titled: undefined, title: '' };
  return { from: bracket + best.title.length + mark.length, titled: best.kind, title: best.title };
}

/** The kind whose signs all occur in the text, a titled one before others; `other` when none has them. */
export function kindIn(text: string, body: Body, kinds: readonly Kind[] = KINDS): Kind {
  const bare = text.slice(body.from);
  if (body.titled && body.titled.name !== 'other') return body.titled;
  return kinds.find((kind) => kind.signs.length > 0 && hasSigns(kind, bare)) ?? kindNamed('other', kinds);
}

/** True when the text has a word of each group of the kind's signs. */
export const hasSigns = (kind: Kind, text: string): boolean => kind.signs.every((group) => group.some((words) => text.includes(words)));

/** The form of a kind the text is of: one whose sentence it is word for word, else the first whose words occur, else the first that asks for none. */
export function formIn(kind: Kind, text: string): Form | undefined {
  const named = (form: Form): boolean => form.words.some((words) => text.includes(words));
  const exact = kind.forms.filter((form) => form.sentence !== '' && isSaid(form, text));
  return (
    exact.find(named) ??
    exact.find((form) => form.words.length > 0) ??
    kind.forms.find(named) ??
    kind.forms.find((form) => form.words.length === 0) ??
    kind.forms[0]
  );
}

/** True when a text is the form's sentence word for word, a blank of a few words holding one of them. */
function isSaid(form: Form, text: string): boolean {
  const known = fieldsByKey(form);
  const caught = matchWhole(form.sentence, text, known);
  return caught?.every(({ key, printed }) => known.get(key)?.only?.includes(printed) ?? true) === true;
}

/** The head the column prints over this notice: by the kind, or by its title and words where the kind has several heads. */
export function headIn(kind: Kind, body: Body, text: string): string {
  const heads = kind.heads ?? [];
  const titled = heads.find(([, head]) => head === body.title);
  return (titled ?? heads.find(([words]) => body.title.includes(words)) ?? heads.find(([words]) => text.includes(words)))?.[1] ?? kind.head;
}
