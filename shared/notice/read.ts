import { findingsIn } from './findings.ts';
import { fold, placeOf } from './fold.ts';
import type { Form, Kind } from './kinds/form.ts';
import { KINDS } from './kinds/kinds.ts';
import { lossesIn } from './losses.ts';
import type { Caught } from './match.ts';
import type { Notice } from './notice.ts';
import { numbersIn } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { bodyOf, formIn, hasSigns, headIn, kindIn, kindTitled } from './recognise.ts';
import { caughtIn, valuesOf } from './sentence.ts';

/**
 * Reads a walk-in notice from free text: kind, form, head, fields, numbers with their checks, findings.
 * Never throws; a text of no known kind becomes `other` without fields. Only the first `READING_LIMIT` units are read.
 */
export function readNotice(text: string, kinds: readonly Kind[] = KINDS): Notice {
  const read = readOne(text, kinds);
  return read.kind === 'lost' ? eachLoss(read, kinds) : read;
}

/** A notice of several losses: each has its own document and number, and is read by its own form; whose they are may be said once for all. */
function eachLoss(read: Notice, kinds: readonly Kind[]): Notice {
  const folded = fold(read.text);
  const body = bodyOf(folded.text, kinds);
  const bare = folded.text.slice(body.from, body.to);
  const [opening] = lossesIn(bare, '');
  if (!opening) return read;
  const first = readOne(opening.sentence, kinds);
  // Who lost it is said with the first thing, or signs the whole.
  const owner = first.fields['owner'] ?? read.fields['owner'] ?? '';
  const each = lossesIn(bare, owner).map((loss) => ({ ...loss, notice: readOne(loss.sentence, kinds) }));
  const findings = each.flatMap(({ notice, own, at }) =>
    notice.findings
      .filter(({ kind, from }) => kind === 'missing' || from >= own)
      .map((one) =>
        one.kind === 'missing' ? one : { ...one, ...placeOf(folded, one.from - own + at + body.from, one.to - own + at + body.from) },
      ),
  );
  return {
    ...read,
    form: first.form,
    fields: { ...(owner === '' ? {} : { owner }), ...first.fields },
    numbers: each.flatMap(({ notice }) => notice.numbers),
    findings,
  };
}

function readOne(text: string, kinds: readonly Kind[]): Notice {
  const folded = fold(text);
  const body = bodyOf(folded.text, kinds);
  const kind = kindIn(folded.text, body, kinds);
  const bare = folded.text.slice(body.from, body.to);
  const form = formIn(kind, bare) ?? OTHER_FORM;
  const own = ownerSigned(form, body.signature, folded.text);
  const caught = caughtIn(form, bare)
    .map((one) => ({ ...one, from: one.from + body.from, to: one.to + body.from }))
    .filter(({ key }) => key !== 'owner' || own.length === 0)
    .concat(own);
  for (const one of signed(form, body.signature, folded.text, caught)) caught.push(one);
  caught.push(...titled(form, body.title, folded.text, caught), ...rung(form, folded.text, caught));
  const fields = valuesOf(
    form,
    caught.filter((one) => !isSelf(one)),
  );
  const read: ReadText = { folded, kind, form, caught, fields };
  const numbers = numbersIn(read);
  return {
    kind: kind.name,
    form: form.name,
    head: headIn(kind, body, folded.text),
    text,
    fields,
    numbers: numbers.map(({ type, value, verdict, message }) => ({ type, value, verdict, message })),
    findings: findingsIn(read, numbers),
  };
}

const OTHER_FORM: Form = { name: 'other', title: '其他', words: [], fields: [], sentence: '', clues: [], evidence: [], insertions: 1 };
const SELF = /^(?:我|本|该)(?:公司|单位|人|店|厂|院|校|司|社|中心|合作社)?$/;

/** An owner that only says 本公司: who that is stands elsewhere. */
const isSelf = ({ key, printed }: Caught): boolean => key === 'owner' && SELF.test(printed);

/** What the signature adds where the body is silent: owner, issuer or court, and the date. */
function signed(form: Form, signature: string, text: string, caught: readonly Caught[]): Caught[] {
  if (signature === '') return [];
  const at = text.lastIndexOf(signature);
  const date = /\d{4}年\d{1,2}月\d{1,2}日|\d{4}([-./])\d{1,2}\1\d{1,2}/.exec(signature);
  const name = signature
    .slice(0, date ? date.index : signature.length)
    .replace(/^(?:特此(?:公告|声明|讣告|启事|通告|更正)|声明人|公告人|单位)[：。！]?\n?/, '')
    .replace(/[\n，：]+$/, '');
  const added: Caught[] = [];
  const lacks = (key: string): boolean =>
    form.fields.some((field) => field.key === key) && !caught.some((one) => one.key === key && !isSelf(one));
  const add = (key: string, printed: string, offset: number): void => {
    if (lacks(key)) added.push({ key, printed, from: at + offset, to: at + offset + printed.length });
  };
  if (name.length >= 2 && !name.includes('\n'))
    for (const key of ['owner', 'issuer', 'court', 'builder']) add(key, name, signature.indexOf(name));
  if (date) add('date', date[0], date.index);
  return added;
}

const SIGNED_OWNER = /(?:房主|业主|户主|失主|车主|持证人)：([\u3400-\u9fff·（）]{2,30})$/;

/** Who says at the very end that it is theirs: …，声明作废。房主：孙浩. */
function ownerSigned(form: Form, signature: string, text: string): Caught[] {
  const printed = SIGNED_OWNER.exec(signature)?.[1];
  if (printed === undefined || !form.fields.some(({ key }) => key === 'owner')) return [];
  const from = text.lastIndexOf(printed);
  return [{ key: 'owner', printed, from, to: from + printed.length }];
}

/** What the title says of a blank that begins with one of a few words and that the body left open: 招租公告 lets. */
function titled(form: Form, title: string, text: string, caught: readonly Caught[]): readonly Caught[] {
  return form.fields.flatMap(({ key, choices = [] }) => {
    const printed = caught.some((one) => one.key === key) ? undefined : choices.find((words) => title.includes(words));
    const from = printed === undefined ? -1 : text.indexOf(printed);
    return printed === undefined || from < 0 ? [] : [{ key, printed, from, to: from + printed.length }];
  });
}

const TELEPHONE = /(?<![\dA-Za-z-])(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?![\dA-Za-z-])/;

/** The first telephone number of the text where the form asks for one and no label told it: 与王先生联系13955012345. */
function rung(form: Form, text: string, caught: readonly Caught[]): readonly Caught[] {
  const found = TELEPHONE.exec(text);
  if (!found || !form.fields.some(({ key }) => key === 'phone') || caught.some(({ key }) => key === 'phone')) return [];
  return [{ key: 'phone', printed: found[0], from: found.index, to: found.index + found[0].length }];
}

const NOTICE_LONGEST = 1500;
const CLOSING = /(?:特此(?:公告|声明|启事|通告|更正|讣告)|声明作废|作废|重谢|认领|面议)[。！]?$/;
const LOST_OPENING = /遗失|丢失|丢了|失窃|被盗/;

/**
 * How surely a paragraph is a walk-in notice rather than a story's: `yes` when it closes or is titled as one and has every sign of a kind,
 * `maybe` when it has one of the two, or is a bare title.
 */
export function looksLikeNotice(text: string, kinds: readonly Kind[] = KINDS): 'yes' | 'maybe' | 'no' {
  if (text.length > NOTICE_LONGEST) return 'no';
  const folded = fold(text).text;
  if (folded === '') return 'no';
  if (folded.length <= 20 && kindTitled(folded, kinds)) return 'maybe';
  const body = bodyOf(folded, kinds);
  const bare = folded.slice(body.from, body.to);
  const kind = kinds.find((each) => each.signs.length > 0 && hasSigns(each, bare));
  const closed = CLOSING.test(bare);
  const quoted = /[？“]/.test(bare.slice(0, 60));
  if (kind?.name === 'lost') return lossLooks(bare, closed, quoted, body.title !== '');
  if (body.titled && (kind || body.titled.name !== 'other')) return bare === '' ? 'maybe' : 'yes';
  if (kind && closed) return 'yes';
  if (kind && !quoted && bare.length <= 400 && (body.signature !== '' || hasPhone(bare) || filled(kind, bare))) return 'yes';
  return body.title !== '' || /特此(?:公告|声明|启事|通告)[。！]?$/.test(bare) ? 'maybe' : 'no';
}

/** A loss is certain when it opens and closes as one; in doubt when it only opens with 遗失 or carries a number. */
function lossLooks(bare: string, closed: boolean, quoted: boolean, titled: boolean): 'yes' | 'maybe' | 'no' {
  if (titled || (closed && !quoted && LOST_OPENING.test(bare.slice(0, 120)))) return 'yes';
  return LOST_OPENING.test(bare.slice(0, 2)) || closed || (!quoted && /[A-Za-z0-9]{6}/.test(bare)) ? 'maybe' : 'no';
}

const hasPhone = (text: string): boolean => /(?:电话|手机|联系)[^\d]{0,6}1?\d{2,4}-?\d{4,8}/.test(text);

/** True when the text fills at least three fifths of the kind's required fields. */
function filled(kind: Kind, text: string): boolean {
  const form = formIn(kind, text);
  if (!form) return false;
  const needed = form.fields.filter((field) => field.required && field.type !== 'image');
  const keys = new Set(caughtIn(form, text).map((one) => one.key));
  return needed.length > 0 && needed.filter((field) => keys.has(field.key)).length * 5 >= needed.length * 3;
}
