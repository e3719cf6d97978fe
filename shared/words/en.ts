import type { Subject } from '../api/faults.ts';
import { yuan } from '../notice/money.ts';
import { numbersOfFrame } from '../sheet/frame.ts';
import { englishTerm } from './copy-terms.ts';
import { some } from './some.ts';
import type { Words } from './zh.ts';

const subjects: Readonly<Record<Subject, string>> = {
  issue: 'issue',
  page: 'page',
  story: 'story',
  notice: 'notice',
  photo: 'photo',
  version: 'version',
  intake: 'raw text',
  placing: 'place',
  round: 'round of proof',
  setting: 'setting',
  pattern: 'pattern',
  house: 'counter settings',
  customer: 'customer',
  booking: 'order',
  insertion: 'run date',
  ledger: 'ledger',
};

const sheetNames: Readonly<Record<string, string>> = { broadsheet: 'broadsheet', tabloid: 'tabloid' };
const partNames: Readonly<Record<string, string>> = {
  decode: 'decoding',
  intake: 'reading and keeping',
  photos: 'photos',
  make: 'make-up',
  pdf: 'PDF',
  png: 'PNG',
  write: 'writing',
};
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** The house's second language; a sentence that is missing here does not compile. */
export const en: Words = {
  'fault.unknown-call': ({ call }) => `The program has no operation "${call}".`,
  'fault.malformed': ({ at, wanted }) => `What was handed in does not fit: ${at} should be ${wanted}.`,
  'fault.broken': ({ message }) =>
    `The program has failed (${message}). What was kept is unchanged; please pass this sentence on to whoever looks after the program.`,
  'fault.cut-off': ({ message }) => `The connection to the desk broke off (${message}); please try again.`,
  'fault.store-damaged': ({ file, detail }) =>
    `The store ${file} cannot be opened: it is damaged, or no store (${detail}). Please move it away with the -wal and -shm files of its name, and copy the newest file of the backups folder beside it to its place and name.`,
  'fault.store-newer': ({ file, found, known }) =>
    `The store ${file} was written by a newer program (format ${found}); this one knows formats up to ${known}. Please update the program first.`,
  'fault.store-foreign': ({ file }) => `${file} is another program's database and not a store of Pinban; it was left alone.`,
  'fault.store-unwritable': ({ file, detail }) =>
    `The store ${file} cannot be written (${detail}). Please check that its folder exists and may be written to.`,
  'fault.store-busy': ({ file }) => `The store ${file} is in use by another program; please try again in a moment.`,
  'fault.store-full': ({ file }) =>
    `The disk is full: the store ${file} can take no more. What was kept is safe; please make room and try again.`,
  'fault.store-held': ({ holder }) =>
    `The store is open at ${holder === '' ? 'another desk' : `“${holder}”`}; here it can be read, not changed. To work here, close it there and open it again.`,
  'fault.stale': ({ subject }) => `Somebody else has changed this ${subjects[subject]}; please look at the new version first.`,
  'fault.missing': ({ subject, id }) => `There is no such ${subjects[subject]} (${id}).`,
  'fault.page-taken': ({ number }) => `The issue has a page ${number} already; please choose another number.`,
  'fault.content-changed': ({ subject, id }) =>
    `The ${subjects[subject]} ${id} no longer matches the checksum it was kept with and may be damaged; please compare it with a backup.`,
  'fault.empty': () => 'The file is empty: there is no text to set.',
  'fault.binary': () => 'This is not a text file. Please give plain text (UTF-8 or GB18030).',
  'fault.no-file': ({ file }) => `The file did not arrive (${file}); please send it again.`,
  'fault.not-a-photo': ({ fileName }) => `${fileName} is not a usable picture (JPEG, PNG, TIFF or WebP).`,
  'fault.plan-unfit': ({ detail }) => `The pattern given does not fit this page (${detail}).`,
  'fault.price-differs': ({ told, price }) =>
    `The customer was told ${yuan(told)} yuan; by the rate card it is ${yuan(price)}. Please quote again.`,
  'fault.no-tariff': ({ name }) => `The rate card has no line “${name}”; please choose another.`,
  'fault.too-much': ({ amount, most }) =>
    `The amount, ${yuan(amount)} yuan, is more than the ${yuan(most)} there are; nothing was entered.`,
  'fault.no-run': ({ day }) =>
    `This notice has no run on ${day} that may stand on a page (not ordered for that day, not paid, held or killed); it was not placed.`,
  'fault.font-missing': ({ path, reason }) => `The font file ${path} is missing (${reason}). Please run npm ci to install it again.`,
  'fault.font-damaged': ({ path, reason }) => `The font file ${path} is damaged (${reason}). Please run npm ci to install it again.`,

  'remark.overset': ({ lines, characters }) => `Overset: ${some(lines, 'line')}, ${some(characters, 'character')} found no place.`,
  'remark.stretched': ({ text }) => `A line is spaced too wide: “${text}”.`,
  'remark.forced-break': ({ text }) => `A line is broken where it should not be: “${text}”.`,
  'remark.missing-glyph': ({ text }) => `The fonts have no “${text}”; an empty box will be printed.`,
  'remark.hole': ({ frame, lines }) => {
    const at = numbersOfFrame(frame);
    return `White left on the page: ${at === null ? frame : `text ${at.frame} of story ${at.story}`} is ${some(lines, 'line')} short.`;
  },
  'remark.short': ({ lines, characters }) =>
    `Copy is lacking: a filler takes the place of ${some(lines, 'line')}, about ${some(characters, 'character')}.`,
  'remark.no-story': () => 'There is no story; the page holds notices only.',
  'remark.empty': () => 'Nothing stands on this page yet: it has neither story nor notices.',
  'remark.no-notices': () => 'There are no notices; the page holds the story only.',
  'remark.picture-dropped': ({ text }) => `A picture found no place: “${text}”.`,
  'remark.strand': ({ text }) => `A paragraph ends in a line of one character: “${text}”.`,
  'remark.lone-line': ({ text }) => `A line stands alone at a column's end, parted from its paragraph: “${text}”.`,
  'remark.photo-ppi': ({ text }) => `A picture is too small and will print soft: ${text}.`,

  'page.usage': () => `Usage: npm run page -- [text file] [options]

Makes one newspaper page of one raw text (a story, its captions, a column of notices): PDF, proof and report.
Without a file the shipped sample is used; with none of --out, --png, --json all three are written to out/.

  --out file.pdf        the PDF for the press
  --pdf x1a|x4          PDF/X-1a (default) or PDF/X-4, which carries the press's profile
  --png file.png        a proof (150 dpi)
  --json file.json      the report
  --store file.sqlite   the store (default: a temporary one, in memory)
  --date 2020-03-03     day of publication (default: today)
  --sheet name          broadsheet (default) or tabloid
  --photos folder       photos, given to the story's pictures in order of their file names
  --pattern report.json make the page by the plan in an earlier report, without searching
  --paper name  --page-number 3  --section name  --editors names   (for the folio)
  --lang zh|en          language of messages (default zh)
  --help                this page

Exit codes: 0 the page is made; 1 the program failed; 2 wrong option; 3 the text, a photo or the pattern cannot be read;
            4 no story was found (the notices are made up all the same); 5 a file cannot be written; 6 the store cannot be opened or written`,
  'page.reading': () => 'reading the text…',
  'page.making': () => 'making up the page…',
  'page.printing': () => 'writing the PDF…',
  'page.proofing': () => 'drawing the proof…',
  'page.writing': () => 'writing the files…',
  'page.elapsed': ({ doing, seconds }) => `${doing} (${seconds} s so far)`,
  'page.sheet': ({ sheet, width, height }) => `Page      ${sheetNames[sheet] ?? sheet}, ${width} × ${height} mm`,
  'page.headline': ({ headline }) => `Headline  ${headline}`,
  'page.counts': ({ paragraphs, notices, pictures }) =>
    `Contents  ${some(paragraphs, 'paragraph')}, ${some(notices, 'notice')}, ${some(pictures, 'picture')}`,
  'page.lines': ({ text, notices }) => `Lines     ${text} of text, ${notices} of notices`,
  'page.fits': () => 'Overset   none',
  'page.overset': ({ lines, characters }) => `Overset   ${some(lines, 'line')}, ${some(characters, 'character')}`,
  'page.findings': ({ changes, doubts, findings, remarks }) =>
    `To check  ${some(changes, 'change')}, ${some(doubts, 'doubt')}, ${some(findings, 'finding')} in notices, ${some(remarks, 'remark')} on the page`,
  'page.doubt': ({ line, read, other, text }) =>
    `Doubt: line ${line} “${text}” was read as ${englishTerm(read)}; it may be ${englishTerm(other)}`,
  'page.more': ({ count }) => `… and ${count} more, see the report (--json)`,
  'page.file': ({ label, path, bytes }) => `${label.padEnd(9)} ${path} (${kilobytes(bytes)})`,
  'page.report': () => 'Report',
  'page.proof': () => 'Proof',
  'page.time': ({ total, parts }) =>
    `Time      ${seconds(total)}${parts.length === 0 ? '' : ` (${parts.map(([part, time]) => `${partNames[part] ?? part} ${Math.round(time)}`).join(', ')} ms)`}`,
  'page.again': () => 'The store holds this text already; it was not taken in twice, and its page was made again.',
  'page.no-story': () => 'No story (headline and text) was found; the page is made of the notices alone.',
  'page.nothing': () => 'Neither a story nor notices were found: the page is empty.',
  'page.no-notices': () => 'No notices were found; the page is made all the same.',
  'page.no-such-file': ({ path }) => `There is no such file: ${path}`,
  'page.unreadable': ({ path, reason }) => `${path} cannot be read (${reasons[reason] ?? reason}).`,
  'page.of-file': ({ path, sentence }) => `${path}: ${sentence}`,
  'page.unwritable': ({ path, reason }) =>
    `The file ${path} cannot be written (${reasons[reason] ?? reason}). No half-written file was left.`,
  'page.bad-date': ({ date }) => `Wrong date: ${date}. Write it like 2020-03-03, a day that exists.`,
  'page.bad-value': ({ option, value, wanted }) => `The option ${option} cannot be "${value}"; it should be ${wanted}.`,
  'page.unknown-option': ({ option }) => `There is no option ${option}; --help lists them.`,
  'page.missing-value': ({ option }) => `The option ${option} needs a value; see --help.`,
  'page.too-many-files': ({ count }) => `One page is made of one text; ${count} were given.`,
  'page.same-output': ({ path }) => `Two things cannot be written to the same file: ${path}.`,
  'page.bad-pattern': ({ path }) => `${path} holds no usable plan: it should be a report written by --json.`,
  'page.unknown-command': ({ command }) => `There is no command "${command}"; there are: page, galley, serve, backup.`,
  'page.default-paper': () => '拼版日报',
  'page.default-section': () => '专题',

  'galley.usage': () => `Usage: npm run galley -- <text file> --measure 13 [options]

Sets text to a measure and counts lines (行) and characters (字). Each line of the file is a paragraph, blank lines are skipped, indent 2 em.

  --measure 13          the measure in characters (required)
  --size 9              type size in points (default 9)
  --face song|hei|kai   face (default song)
  --level none|basic|gb|strict   how strictly marks are kept from line starts and ends (default gb)
  --json                JSON: where the lines of each paragraph end
  --lang zh|en          language of messages (default zh)
  --help                this page

Exit codes: 0 set; 1 the program failed; 2 wrong option; 3 the file cannot be read`,
  'galley.total': ({ lines, characters, paragraphs }) =>
    `${some(lines, 'line')}, ${some(characters, 'character')}, ${some(paragraphs, 'paragraph')}`,
  'galley.missing-glyphs': ({ characters }) => `The fonts have no glyph for: ${characters}`,
  'galley.no-measure': () => 'Please give the measure with --measure, for example --measure 13.',
  'galley.no-file': () => 'Please give a text file; see --help.',

  'serve.usage': () => `Usage: npm start -- [options]

Opens the desk: library, page, story, counter. In a window of its own where Electron is there, else in this machine's browser; nobody outside this machine sees it.

  --store file.sqlite   the store (default: this user's own)
  --port 8420           the port, when it opens in the browser (default: any free one)
  --lang zh|en          language of messages (default zh)
  --help                this page

Exit codes: 0 closed; 1 the program failed; 2 wrong option; 5 the port is taken; 6 the store cannot be opened or written`,
  'serve.address': ({ address }) => `The desk is open, for this machine only. The address works once, within two minutes:\n${address}`,
  'serve.how-to-end': () => 'Ctrl+C closes it. Every change has been kept.',
  'serve.port-taken': ({ port }) => `Port ${port} is taken; choose another, or leave out --port.`,

  'backup.usage': () => `Usage: npm run backup -- [options]

Makes a copy of the store; the desk may be at work. The copy is read from end to end before it counts. Of older ones all of the last two days stay, then 12 daily, 10 weekly, 9 monthly.

  --store file.sqlite   the store (default: this user's own)
  --to folder           where the copy goes (default: backups beside the store; a USB stick will do)
  --check file.sqlite   make none, only read this file from end to end
  --lang zh|en          language of messages (default zh)
  --help                this page

Exit codes: 0 sound; 1 the program failed; 2 wrong option; 6 the store cannot be opened, or some of its content has changed`,
  'backup.read': ({ file, records }) => `${file}: ${some(records, 'record')} read and found as kept.`,
};
