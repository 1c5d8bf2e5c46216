import * as z from 'zod';
import {decodeText} from './decode-text.ts';
import {explainIssues} from './explain-issues.ts';
import {parseYaml} from './front-matter.ts';
import type {Ledger} from './graph.ts';
import type {Problem} from './problem.ts';
import type {SourceFile} from './read-files.ts';

/** Where the ledger of published addresses lies. */
export const LEDGER_PATH = 'docs/addresses.yaml';

const address = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/, {error: 'expected an address such as /values/care'});

/** The ledger: an address that was published once keeps answering. */
export const LedgerSchema = z.strictObject({
  /** Every address ever published, without language; appended to by `handbook addresses --write`, never shortened. */
  published: z.array(address),
  /** Where the pages went whose address changed: old address, new address. */
  redirects: z.record(address, address).optional(),
});

/** Reads the ledger; a handbook that has not published anything yet has none. */
export const parseLedger = (file: SourceFile | undefined): {ledger: Ledger; problems: Problem[]} => {
  const empty: Ledger = {path: LEDGER_PATH, published: [], redirects: {}, locate: () => ({line: 1, column: 1})};
  if (!file?.bytes) return {ledger: empty, problems: []};
  const decoded = decodeText(file.bytes);
  const parsed = decoded.issues.length > 0 ? undefined : parseYaml(decoded.text, 0);
  const issues = parsed ? parsed.issues : decoded.issues;
  const result = parsed && issues.length === 0 ? LedgerSchema.safeParse(parsed.data, {reportInput: true}) : undefined;
  if (parsed && result?.success) {
    const {published, redirects = {}} = result.data;
    return {ledger: {path: LEDGER_PATH, published, redirects, locate: parsed.locate}, problems: []};
  }
  const explained = parsed && result ? explainIssues(LedgerSchema, result.error?.issues ?? [], parsed) : issues;
  return {
    ledger: empty,
    problems: explained.map((issue) => ({path: LEDGER_PATH, rule: 'valid-front-matter', severity: 'error', ...issue})),
  };
};
