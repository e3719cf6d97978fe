// Loaded before a program (`node --import`): writes its peak resident memory in KiB when it ends. On Linux from /proc, because getrusage also counts what the parent had before exec.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try {
    peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? peak);
  } catch {
    // No /proc on this system: the figure of getrusage stands.
  }
  writeFileSync(process.env.BENCH_PEAK, String(peak));
});
