// Prints what vitest's JSON report says as one plain line, `412 passed, 0 failed`. A file that could not be run counts as one failure, and so does a report that was
// never written. Runs under any Node.
import { existsSync, readFileSync } from 'node:fs';

const path = process.argv[2];
const none = { testResults: [], numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : none;
const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
for (const { name, message } of broken) console.log(`could not run ${name}: ${message.split('\n')[0]}`);
const skipped = report.numPendingTests + report.numTodoTests;
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`);
