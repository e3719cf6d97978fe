import type { Byline } from '../story/story.ts';
import { folded } from './letters.ts';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';

const COMPOUND = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|令狐|长孙|慕容|司徒|夏侯)/;

const TITLE =
  /^(?:本报|本刊|新华社|中新社|特约|特派|见习|实习|首席|驻地|全媒体|融媒体?)*(?:记者|通讯员|实习生|评论员|摄影记者|摄影|特约撰稿人|撰稿人|撰稿|作者|编辑|供图|制图|摄像)$/;
const TITLE_HEAD =
  /^((?:本报|本刊|新华社|中新社|特约|特派|见习|实习|首席|驻地|全媒体|融媒体?)*(?:摄影记者|记者|通讯员|实习生|评论员|特约撰稿人|作者|撰稿|摄影))([\u3400-\u9fff·]{2,})$/;
const ROLE = /^(?:文图|图文|文|图|摄|摄影|供图|整理|摄影报道|报道|文并摄)$|^(?:文|图)[／·、和](?:图|文|摄)$/;
const NAME = /^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{1,8}·[\u3400-\u9fff·]{1,12}$/;

/** Whether a word is a byline's title: 本报记者, 通讯员, 摄影 … */
export const isTitle = (word: string): boolean => TITLE.test(word);

interface Token {
  readonly kind: 'title' | 'role' | 'name';
  readonly text: string;
  /** A role typed after a solidus: 张三/文. */
  readonly slashed?: true;
}

/** A name in Latin letters, alone or before a Chinese one (Tom李); only behind a title. */
const LATIN_NAME = /^[A-Za-z][A-Za-z.·-]{0,19}[\u3400-\u9fff]{0,3}$/;

/** The blank between a Latin given name and a Chinese surname: Tom　李. */
const LATIN_THEN_HAN = /(?<=[A-Za-z])\u3000(?=[\u3400-\u9fff](?:\u3000|$))/g;

/** Whether a word looks like a person's name: it begins with a surname, or has the dot of a foreign name. */
export const isSurnamed = (name: string): boolean =>
  name.includes('·') || COMPOUND.test(name) || (name.length > 1 && name.length < 4 && SURNAMES.includes(name.charAt(0)));

/** One word of a byline as title, role or name; 记者张三 and 张三／文 give two. Nothing when it is neither. */
function tokensOf(word: string): Token[] | undefined {
  if (ROLE.test(word) && word.endsWith('报道')) return [{ kind: 'role', text: word }];
  if (TITLE.test(word)) return [{ kind: 'title', text: word }];
  if (ROLE.test(word)) return [{ kind: 'role', text: word }];
  const slash = /^([^／]{1,20})／([^／]{1,4})$/.exec(word);
  if (slash !== null) {
    const [left, right] = [tokensOf(slash[1] ?? ''), tokensOf(slash[2] ?? '')];
    if (left === undefined || right === undefined) return undefined;
    return [...left, ...right.map((token): Token => (token.kind === 'role' ? { ...token, slashed: true } : token))];
  }
  const glued = TITLE_HEAD.exec(word);
  if (glued !== null && NAME.test(glued[2] ?? '')) {
    return [
      { kind: 'title', text: glued[1] ?? '' },
      { kind: 'name', text: glued[2] ?? '' },
    ];
  }
  return NAME.test(word) ? [{ kind: 'name', text: word }] : undefined;
}

const isTitleToken = (token: Token): boolean => token.kind === 'title';
const nameToken = (text: string): Token => ({ kind: 'name', text });

/** The words of a line; single Han side by side (张　三, 张　三／文) are one name set on three characters. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let single = '';
  for (const word of line.split(/[\u3000、，：;；|｜]+/)) {
    if (single !== '' && /^[\u3400-\u9fff]／/.test(word)) {
      words.push(single + word);
      single = '';
      continue;
    }
    if (/^[\u3400-\u9fff]$/.test(word) && !ROLE.test(word)) {
      single += word;
      if (single.length < 2) continue;
      words.push(single);
      single = '';
      continue;
    }
    if (single !== '') words.push(single);
    single = '';
    if (word !== '') words.push(word);
  }
  if (single !== '') words.push(single);
  return words;
}

/** A line set wide all through that begins with a title, 本 报 记 者 周 涛, without its blanks. */
function spacedTitle(line: string): string | undefined {
  const bare = line.replaceAll('\u3000', '');
  return /^[\u3400-\u9fff](?:\u3000[\u3400-\u9fff]){4,}$/.test(line) && TITLE_HEAD.test(bare) ? bare : undefined;
}

function bylinesOf(tokens: readonly Token[]): Byline[] {
  const bylines: { title: string; name: string }[] = [];
  const titled = tokens.some((token) => token.kind === 'title');
  let title = '';
  for (const token of tokens) {
    const last = bylines.at(-1);
    if (token.kind === 'title') title = ROLE.test(title) ? `${title}\u3000${token.text}` : token.text;
    else if (token.kind === 'name') {
      bylines.push({ title, name: token.text });
      title = '';
    } else if (last === undefined || title !== '') title += token.text;
    else if (!titled && last.title === '' && isForOne(tokens, token)) last.title = token.text;
    else last.name += (token.slashed ? '/' : '\u3000') + token.text;
  }
  return bylines.map((byline) => ({ type: 'byline', title: byline.title, children: [{ text: byline.name }] }));
}

/** Whether a role belongs to one name only: the name right before it, and no other between that and the role before. */
function isForOne(tokens: readonly Token[], role: Token): boolean {
  const at = tokens.indexOf(role);
  return at === 1 || tokens[at - 2]?.kind === 'role';
}

/**
 * The authors of a line such as 吴胜 程静文, 本报记者 张三 通讯员 李四 王五, （通讯员 张三）, 张三/文 李四/图; nothing when it is not a byline.
 * A name keeps the title that stands right before it; the next name under the same title has none. A role (文, 图, 摄) after a name is that name's
 * title; where the line has other titles, or the role is for several names, it stays behind the last name as it was typed. Without a title every name must begin with a surname.
 */
export function readByline(text: string): readonly Byline[] | undefined {
  if (text.length > 60) return undefined;
  const line = folded(text).replace(/^[□■●▲◆○◇◎*＊\u3000]+/, '');
  const inner = (/^[（【]([^（）【】]*)[）】]$/.exec(line)?.[1] ?? line).replace(LATIN_THEN_HAN, '');
  if (/[（）。！？《》“”「」]/.test(inner)) return undefined;
  const tokens: Token[] = [];
  for (const word of wordsOf(spacedTitle(inner) ?? inner)) {
    const read = tokensOf(word) ?? (tokens.some(isTitleToken) && LATIN_NAME.test(word) ? [nameToken(word)] : undefined);
    if (read === undefined) return undefined;
    tokens.push(...read);
  }
  const names = tokens.filter((token) => token.kind === 'name');
  if (names.length === 0) return undefined;
  const titled = tokens.some((token) => token.kind !== 'name');
  if (!titled && !names.every((name) => isSurnamed(name.text))) return undefined;
  return bylinesOf(tokens.map((token) => ({ ...token, text: token.text.replaceAll('／', '/') })));
}

/** The words a byline prints: title and name of each, in order. */
export const bylineWords = (bylines: readonly Byline[]): string =>
  bylines.map((byline) => `${byline.title}${byline.children.map((child) => child.text).join('')}`).join('\u3000');
