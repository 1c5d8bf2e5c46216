import type {ContentGraph, EntryOf} from '../graph.ts';
import {listEntries} from '../graph.ts';
import {explainForbidden, mayFollow} from '../hiring.ts';
import {type Past, type PastChange, settle} from '../past.ts';
import type {Finding, Rule} from '../rule.ts';

export const hiringHistory: Rule = {
  name: 'hiring-history',
  description: 'A posting goes on from where it was: its day of posting stays, and no other posting gets its id.',
  severity: 'error',
  check: (graph, {past}) => (past ? listEntries(graph, 'job').flatMap((job) => checkPosting(job, graph, past)) : []),
};

const checkPosting = (job: EntryOf<'job'>, graph: ContentGraph, past: Past): Finding[] => {
  const before = settle(listChanges(job, graph, past));
  if (!before) return [];
  const {hiring, posted} = job.data;
  const at = (field: string) => ({path: job.path, ...job.locate([field])});
  if (before.gone && before.posted !== posted) {
    return [
      {
        ...at('title'),
        message: `Unexpected second posting with the id "${job.id}": an earlier one ${before.posted ? `was posted on ${before.posted}` : 'had it'}.`,
        fix: 'Give the file another name; people still have links to the earlier posting.',
      },
    ];
  }
  const findings: Finding[] = [];
  if (!mayFollow(before.hiring, hiring)) {
    findings.push({...at('hiring'), ...explainForbidden(before.hiring, hiring)});
  }
  if (before.posted !== undefined && before.posted !== posted) {
    const found = posted === undefined ? 'The field "posted" is gone' : `Unexpected "${posted}" in "posted"`;
    findings.push({
      ...at('posted'),
      message: `${found}, expected ${before.posted}, the day it was first published.`,
      fix: `Write "posted: ${before.posted}"; another posting gets a file of its own.`,
    });
  }
  return findings;
};

/** A posting's own past, and before it that of the posting whose page moved here, as docs/addresses.yaml says. */
const listChanges = (job: EntryOf<'job'>, {ledger}: ContentGraph, {jobs}: Past): PastChange[] => {
  const own = jobs[job.path] ?? [];
  const moved = Object.entries(ledger.redirects)
    .filter(([, to]) => to === job.address)
    .flatMap(([from]) => {
      const changes = jobs[`docs${from}.md`] ?? [];
      // A page that was there already did not come from there: the redirect only leads on.
      const came = own[0] === undefined || own[0].commit >= (changes.at(-1)?.commit ?? 0);
      return came ? changes.filter(({said}) => said !== null) : [];
    });
  return [...moved, ...own].sort((a, b) => a.commit - b.commit);
};
