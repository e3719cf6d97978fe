// The door of every npm script. Plain JavaScript on purpose: a Node too old for our TypeScript must still be able to read this file.
// npm 11 puts the Node 24 of the platform packages first on PATH; npm 10 installs it but forgets the link, so it is looked for here too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major >= 24 || !runUnder(installedNode())) {
  if (major < 22 || (major === 22 && minor < 18)) {
    console.error(`npm 没有装上本机可用的 Node 24，而现有的 Node ${process.versions.node} 太旧。请重跑 npm ci，或安装 Node 24 后重试。`);
    console.error(
      `npm installed no Node 24 for this machine, and Node ${process.versions.node} is too old. Run npm ci again, or install Node 24.`,
    );
    process.exit(1);
  }
  const { runTask } = await import('./tasks.ts');
  process.exitCode = await runTask(process.argv[2] ?? '', process.argv.slice(3));
}

/** The Node 24 that came with `npm ci`, if this machine is one of those it comes for. */
function installedNode() {
  const names = [`node-${process.platform}-${process.arch}/bin/node`, `node-bin-${process.platform}-${process.arch}/bin/node`];
  if (process.platform === 'win32') names.unshift(`node-win-${process.arch}/bin/node.exe`);
  return names.map((name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))).find((path) => existsSync(path));
}

/** Does the same under another Node; false when there is none or it cannot start (a Linux without glibc). */
function runUnder(node) {
  if (node === undefined) return false;
  const { error, status, signal } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  if (error !== undefined) return false;
  process.exitCode = signal === null ? (status ?? 1) : 1;
  return true;
}
