import {ensureBrowser} from './set-up/browser.mjs';
import {runMain} from './set-up/run-main.mjs';
import {setUp} from './set-up/set-up.mjs';
import {selectParts} from './test-run/parts.mjs';
import {runPart} from './test-run/run-part.mjs';
import {addUp, toSummaryLine, toTable} from './test-run/summary.mjs';

// `npm test`: everything; `npm test -- unit lint`: these parts.
await runMain(async (args) => {
  const {selected, rest} = selectParts(args);
  const tools = await setUp();
  const env = selected.includes('browser') ? await ensureBrowser(tools) : tools.env;
  const results = [];
  // One after the other: the browser tests measure, and must have the machine to themselves.
  for (const part of selected) {
    process.stdout.write(`\n── ${part}\n`);
    results.push(await runPart(part, rest, env));
  }
  const sum = addUp(results);
  process.stdout.write(`\n${toTable(results)}\n\n${toSummaryLine(sum)}\n`);
  return sum.failed > 0 ? 1 : 0;
});
