import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { placeOf, root, runProgram } from './place.ts';

/** How long Electron's own installer may try to fetch the binary, in milliseconds: a firewall that answers nothing must not keep an editor waiting all evening. */
const patience = 180_000;

/** Electron's binary: the one ELECTRON_BINARY names, else that of the package; null when there is none. */
export function electronBinary(): string | null {
  const { ELECTRON_BINARY } = process.env;
  if (ELECTRON_BINARY !== undefined && ELECTRON_BINARY !== '') return ELECTRON_BINARY;
  const note = placeOf('node_modules/electron/path.txt');
  if (!existsSync(note)) return null;
  const binary = placeOf(`node_modules/electron/dist/${readFileSync(note, 'utf8')}`);
  return existsSync(binary) ? binary : null;
}

/** A program with what it is given, and what is said before it runs. */
interface Start {
  readonly program: string;
  readonly args: readonly string[];
  readonly says: readonly string[];
}

/** How the desk is opened: in Electron, or, where it cannot be had, in this machine's browser; `cli` is our command line. */
export function startOf(binary: string | null, cli: string, args: readonly string[]): Start {
  if (binary !== null) return { program: binary, args: [root, ...args], says: [] };
  const says = [
    '这台机器上没有 Electron，也没能下载（国内可设环境变量 ELECTRON_MIRROR=https://npmmirror.com/mirrors/electron/ 再试），改在浏览器里打开编辑台。',
    'No Electron on this machine, and it could not be fetched (set ELECTRON_MIRROR to a mirror): opening the desk in the browser.',
  ];
  return { program: process.execPath, args: [cli, 'serve', '--open', ...args], says };
}

/** Opens the desk: in Electron, its binary fetched when it is missing; where it cannot be had, in this machine's browser. `cli` is our command line. */
export async function startDesk(cli: string, args: readonly string[]): Promise<number> {
  const start = startOf(electronBinary() ?? fetchElectron(), cli, args);
  for (const line of start.says) console.log(line);
  return runProgram(start.program, start.args);
}

/** Has Electron's own installer fetch the binary; what it says is not ours to show when it fails. */
function fetchElectron(): string | null {
  console.log('第一次启动，正在下载 Electron…　First start, fetching Electron…');
  spawnSync(process.execPath, [placeOf('node_modules/electron/install.js')], { stdio: 'ignore', timeout: patience });
  return electronBinary();
}
