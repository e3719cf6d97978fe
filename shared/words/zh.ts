import type { Subject } from '../api/faults.ts';
import { yuan } from '../notice/money.ts';
import { numbersOfFrame } from '../sheet/frame.ts';
import type { FaultWords, RemarkWords } from './keys.ts';

const subjects: Readonly<Record<Subject, string>> = {
  issue: '这一期报纸',
  page: '版面',
  story: '稿件',
  notice: '声明',
  photo: '图片',
  version: '稿件版本',
  intake: '原稿',
  placing: '位置',
  round: '校次',
  setting: '设置',
  pattern: '版样',
  house: '柜台设置',
  customer: '客户',
  booking: '刊登单',
  insertion: '刊登日期',
  ledger: '账目',
};

const faults: FaultWords = {
  'fault.unknown-call': ({ call }) => `程序里没有“${call}”这项操作。`,
  'fault.malformed': ({ at, wanted }) => `交来的内容不合要求：${at} 处应为 ${wanted}。`,
  'fault.broken': ({ message }) => `程序出了差错（${message}）。已存的内容没有改动，请把这句话告诉维护人员。`,
  'fault.cut-off': ({ message }) => `与编辑台的联系中断了（${message}），请再试一次。`,
  'fault.store-damaged': ({ file, detail }) =>
    `稿库 ${file} 打不开：文件已损坏，或不是稿库（${detail}）。请把它和同名的 -wal、-shm 文件一起移开，再把旁边 backups 文件夹里最新的备份复制到原处、改成原名。`,
  'fault.store-newer': ({ file, found, known }) =>
    `稿库 ${file} 是新版程序存的（格式 ${found}），本程序只认到格式 ${known}。请先升级程序。`,
  'fault.store-foreign': ({ file }) => `${file} 不是拼版的稿库，是别的程序的数据库，没有动它。`,
  'fault.store-unwritable': ({ file, detail }) => `稿库 ${file} 无法写入（${detail}）。请检查文件夹是否存在、有没有写入权限。`,
  'fault.store-busy': ({ file }) => `稿库 ${file} 正被别的程序占用，请稍后再试。`,
  'fault.store-full': ({ file }) => `磁盘已满，稿库 ${file} 存不下了。已存的内容都在，请腾出空间再试。`,
  'fault.store-held': ({ holder }) =>
    `稿库正由${holder === '' ? '另一个编辑台' : `“${holder}”`}打开着，这里只能看、不能改。要在这里改，请先关掉那边，再重新打开。`,
  'fault.stale': ({ subject }) => `${subjects[subject]}已被别人改过，请先看新的一稿再改。`,
  'fault.missing': ({ subject, id }) => `找不到${subjects[subject]}（${id}）。`,
  'fault.page-taken': ({ number }) => `这一期已有第${number}版，请换一个版次。`,
  'fault.content-changed': ({ subject, id }) => `${subjects[subject]}（${id}）的内容与存档时的校验值不符，可能已损坏，请从备份核对。`,
  'fault.empty': () => '文件是空的，没有可排的文字。',
  'fault.binary': () => '这不是文本文件。请交来纯文本（UTF-8 或 GB18030）。',
  'fault.no-file': ({ file }) => `没有收到文件（${file}），请重新传送。`,
  'fault.not-a-photo': ({ fileName }) => `${fileName} 不是能用的图片（可用 JPEG、PNG、TIFF、WebP）。`,
  'fault.plan-unfit': ({ detail }) => `给出的版式套不上这个版面（${detail}）。`,
  'fault.price-differs': ({ told, price }) => `报给客户的价钱是 ${yuan(told)} 元，按现行刊例价应为 ${yuan(price)} 元，请重新算价。`,
  'fault.no-tariff': ({ name }) => `刊例价里没有“${name}”这一档，请另选一档。`,
  'fault.too-much': ({ amount, most }) => `金额 ${yuan(amount)} 元超出了上限 ${yuan(most)} 元，没有入账。`,
  'fault.no-run': ({ day }) => `这条声明 ${day} 没有可以排上版的刊期（未订这一天、还没付款、待定或已撤稿），没有排上。`,
  'fault.font-missing': ({ path, reason }) => `缺少字体文件 ${path}（${reason}）。请运行 npm ci 重新安装。`,
  'fault.font-damaged': ({ path, reason }) => `字体文件 ${path} 已损坏（${reason}）。请运行 npm ci 重新安装。`,
};

const remarks: RemarkWords = {
  'remark.overset': ({ lines, characters }) => `余文排不下：多 ${lines} 行、${characters} 字。`,
  'remark.stretched': ({ text }) => `有一行字距拉得过宽：“${text}”。`,
  'remark.forced-break': ({ text }) => `有一行断在不该断的地方：“${text}”。`,
  'remark.missing-glyph': ({ text }) => `字库里没有“${text}”，印出来会是空框。`,
  'remark.hole': ({ frame, lines }) => {
    const at = numbersOfFrame(frame);
    return `版面留白：${at === null ? frame : `第 ${at.story} 稿文字 ${at.frame}`} 空 ${lines} 行。`;
  },
  'remark.short': ({ lines, characters }) => `稿子不够：补白占了 ${lines} 行，约 ${characters} 字的地方。`,
  'remark.no-story': () => '没有稿件，版面只排了声明。',
  'remark.empty': () => '版上还没有稿件和声明。',
  'remark.no-notices': () => '没有声明，版面只排了稿件。',
  'remark.picture-dropped': ({ text }) => `有一幅图没有排上：“${text}”。`,
  'remark.strand': ({ text }) => `有一段末行只剩一个字：“${text}”。`,
  'remark.lone-line': ({ text }) => `有一行与本段隔开，孤悬在栏首或栏尾：“${text}”。`,
  'remark.photo-ppi': ({ text }) => `图片太小，印出来会发虚：${text}。`,
};

const sheetNames: Readonly<Record<string, string>> = { broadsheet: '对开大报', tabloid: '四开小报' };
const partNames: Readonly<Record<string, string>> = {
  decode: '解码',
  intake: '读稿与存稿',
  photos: '收图',
  make: '拼版',
  pdf: 'PDF',
  png: 'PNG',
  write: '写文件',
};
const reasons: Readonly<Record<string, string>> = {
  ENOENT: '文件夹不存在',
  ENOTDIR: '文件夹不存在',
  EISDIR: '这是一个文件夹',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘已满',
};
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} 秒`;

const page = {
  'page.usage': () => `用法：npm run page -- [文本文件] [选项]

把一份原稿（一篇稿件、图片说明、一栏声明）拼成一个报纸版面，出 PDF、校样和报告。
不给文件时用随程序带的样稿；--out、--png、--json 一个都不给时，三样都写进 out/ 文件夹。

  --out 文件.pdf        付印的 PDF
  --pdf x1a|x4          PDF/X-1a（默认）或 PDF/X-4（嵌入印刷特性文件）
  --png 文件.png        校样图（150 dpi）
  --json 文件.json      报告
  --store 文件.sqlite   稿库（默认用临时稿库，在内存中）
  --date 2020-03-03     出版日期（默认今天）
  --sheet 版式          broadsheet 对开大报（默认）或 tabloid 四开小报
  --photos 文件夹       图片，按文件名顺序配给稿件里的图
  --pattern 报告.json   照以前某次报告里的版式排，不再搜索
  --paper 报名　--page-number 版次　--section 版名　--editors 责编　（报眉用）
  --lang zh|en          提示语言（默认 zh）
  --help                显示本页

退出码：0 版面已排好；1 程序出错；2 选项写错；3 原稿、图片或版式报告读不了；
        4 没有找到稿件（声明仍已排成版面）；5 文件写不出；6 稿库打不开或写不进`,
  'page.reading': () => '正在读稿……',
  'page.making': () => '正在拼版……',
  'page.printing': () => '正在出 PDF……',
  'page.proofing': () => '正在出校样……',
  'page.writing': () => '正在写文件……',
  'page.elapsed': ({ doing, seconds }: { doing: string; seconds: string }) => `${doing}（已用 ${seconds} 秒）`,
  'page.sheet': ({ sheet, width, height }: { sheet: string; width: number; height: number }) =>
    `版面　${sheetNames[sheet] ?? sheet}，${width} × ${height} 毫米`,
  'page.headline': ({ headline }: { headline: string }) => `标题　${headline}`,
  'page.counts': ({ paragraphs, notices, pictures }: { paragraphs: number; notices: number; pictures: number }) =>
    `内容　稿件 ${paragraphs} 段，声明 ${notices} 条，图 ${pictures} 幅`,
  'page.lines': ({ text, notices }: { text: number; notices: number }) => `行数　正文 ${text} 行，声明 ${notices} 行`,
  'page.fits': () => '余文　无',
  'page.overset': ({ lines, characters }: { lines: number; characters: number }) => `余文　多 ${lines} 行 ${characters} 字`,
  'page.findings': ({ changes, doubts, findings, remarks }: { changes: number; doubts: number; findings: number; remarks: number }) =>
    `核对　改动 ${changes} 处，存疑 ${doubts} 处，声明待核 ${findings} 处，版面提示 ${remarks} 条`,
  'page.doubt': ({ line, read, other, text }: { line: number; read: string; other: string; text: string }) =>
    `存疑：第 ${line} 行“${text}”，作${read}读，也可能是${other}`,
  'page.more': ({ count }: { count: number }) => `……另有 ${count} 条，见报告（--json）`,
  'page.file': ({ label, path, bytes }: { label: string; path: string; bytes: number }) => `${label}　${path}（${kilobytes(bytes)}）`,
  'page.report': () => '报告',
  'page.proof': () => '校样',
  'page.time': ({ total, parts }: { total: number; parts: readonly (readonly [string, number])[] }) =>
    `用时　${seconds(total)}${parts.length === 0 ? '' : `（${parts.map(([part, time]) => `${partNames[part] ?? part} ${Math.round(time)}`).join('，')} 毫秒）`}`,
  'page.again': () => '这份原稿稿库里已有，没有重复收稿，仍用原来的版面。',
  'page.no-story': () => '原稿里没有找到稿件（标题和正文），只把声明排成了版面。',
  'page.nothing': () => '原稿里既没有找到稿件也没有找到声明，排出的是空版。',
  'page.no-notices': () => '原稿里没有找到声明，版面照排。',
  'page.no-such-file': ({ path }: { path: string }) => `没有这个文件：${path}`,
  'page.unreadable': ({ path, reason }: { path: string; reason: string }) => `读不了 ${path}（${reasons[reason] ?? reason}）。`,
  'page.of-file': ({ path, sentence }: { path: string; sentence: string }) => `${path}：${sentence}`,
  'page.unwritable': ({ path, reason }: { path: string; reason: string }) =>
    `写不出文件 ${path}（${reasons[reason] ?? reason}）。没有留下半个文件。`,
  'page.bad-date': ({ date }: { date: string }) => `日期写错了：${date}。应写成 2020-03-03 这样，并且确有这一天。`,
  'page.bad-value': ({ option, value, wanted }: { option: string; value: string; wanted: string }) =>
    `选项 ${option} 不能是“${value}”，应为 ${wanted}。`,
  'page.unknown-option': ({ option }: { option: string }) => `没有 ${option} 这个选项。--help 可看全部选项。`,
  'page.missing-value': ({ option }: { option: string }) => `选项 ${option} 后面缺少内容。--help 可看用法。`,
  'page.too-many-files': ({ count }: { count: number }) => `一次只能排一份原稿，给了 ${count} 份。`,
  'page.same-output': ({ path }: { path: string }) => `两样东西不能写进同一个文件：${path}。`,
  'page.bad-pattern': ({ path }: { path: string }) => `${path} 里没有能用的版式：它应是以前 --json 写出的报告。`,
  'page.unknown-command': ({ command }: { command: string }) =>
    `没有“${command}”这个命令。可用：page（拼版）、galley（算行数）、serve（编辑台）、backup（备份）。`,
  'page.default-paper': () => '拼版日报',
  'page.default-section': () => '专题',
};

const galley = {
  'galley.usage': () => `用法：npm run galley -- 文本文件 --measure 13 [选项]

按给定栏宽排出文字，数出行数和字数。文件每行一段，空行不计，段首空两格。

  --measure 13          栏宽，字数（必填）
  --size 9              字号，点（默认 9，小五）
  --face song|hei|kai   字体（默认 song 宋体）
  --level none|basic|gb|strict   避头尾的严格程度（默认 gb）
  --json                输出 JSON：各段的断行位置
  --lang zh|en          提示语言（默认 zh）
  --help                显示本页

退出码：0 已排好；1 程序出错；2 选项写错；3 文件读不了`,
  'galley.total': ({ lines, characters, paragraphs }: { lines: number; characters: number; paragraphs: number }) =>
    `共 ${lines} 行，${characters} 字，${paragraphs} 段`,
  'galley.missing-glyphs': ({ characters }: { characters: string }) => `字库里没有这些字：${characters}`,
  'galley.no-measure': () => '请用 --measure 给出栏宽，例如 --measure 13。',
  'galley.no-file': () => '请给出文本文件。--help 可看用法。',
};

const serve = {
  'serve.usage': () => `用法：npm start -- [选项]

打开编辑台：稿库、版面、稿件、柜台。有 Electron 时用自己的窗口，没有时在本机浏览器里打开，只有本机能看到。

  --store 文件.sqlite   稿库（默认是本机这位用户的稿库）
  --port 8420           浏览器里打开时用的端口（默认随机）
  --lang zh|en          提示语言（默认 zh）
  --help                显示本页

退出码：0 已关闭；1 程序出错；2 选项写错；5 端口被占用；6 稿库打不开或写不进`,
  'serve.address': ({ address }: { address: string }) => `编辑台已打开，只在本机可见。地址只能用一次，两分钟内有效：\n${address}`,
  'serve.how-to-end': () => '按 Ctrl+C 关闭。稿件每次改动都已存好。',
  'serve.port-taken': ({ port }: { port: string }) => `端口 ${port} 已被占用，请换一个，或不写 --port。`,
};

const backup = {
  'backup.usage': () => `用法：npm run backup -- [选项]

给稿库做备份，编辑台开着也能做。备份做好后从头到尾核对一遍才算数；旧的按“近两天全留、每日十二份、每周十份、每月九份”清理。

  --store 文件.sqlite   稿库（默认是本机这位用户的稿库）
  --to 文件夹           备份放在哪里（默认稿库旁边的 backups 文件夹；可以是 U 盘）
  --check 文件.sqlite   不做备份，只核对这一个文件
  --lang zh|en          提示语言（默认 zh）
  --help                显示本页

退出码：0 完好；1 程序出错；2 选项写错；6 稿库打不开，或有内容与校验值不符`,
  'backup.read': ({ file, records }: { file: string; records: number }) => `${file}：已核对 ${records} 条记录。`,
};

/** The house's own language. */
export const zh = { ...faults, ...remarks, ...page, ...galley, ...serve, ...backup } as const;

/** Every sentence of the house by key; the Chinese sets which there are and what each is told from. */
export type Words = { readonly [Key in keyof typeof zh]: (typeof zh)[Key] };
