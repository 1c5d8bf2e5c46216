import {type EntryOf, listEntries} from '../graph.ts';
import {hasEnded, nameState} from '../hiring.ts';
import type {Finding, Rule} from '../rule.ts';

export const hiringDates: Rule = {
  name: 'hiring-dates',
  description: 'A posting has the days that belong to its state, and they are in order.',
  severity: 'error',
  check: (graph, {today}) =>
    listEntries(graph, 'job').flatMap((job) => [...checkState(job), ...checkOrder(job), ...checkFuture(job, today)]),
};

/** Which days a state asks for, and which it leaves no room for. */
const checkState = ({path, locate, data}: EntryOf<'job'>): Finding[] => {
  const {hiring, paused, closed, unconfirmed = []} = data;
  const ended = hasEnded(hiring);
  const findings: Finding[] = [];
  if (ended && closed === undefined && !unconfirmed.includes('closed')) {
    findings.push({
      path,
      ...locate(['hiring']),
      message: `The field "closed" is missing: this job is ${hiring}.`,
      fix: 'Add a line "closed: …" with the day, such as 2026-11-23.',
    });
  }
  if (!ended && closed !== undefined) {
    findings.push({
      path,
      ...locate(['closed']),
      message: `Unexpected field "closed": this job is ${nameState(hiring)}.`,
      fix: 'Remove the line, or set "hiring: filled" or "hiring: closed".',
    });
  }
  if (hiring !== 'paused' && paused !== undefined) {
    findings.push({
      path,
      ...locate(['paused']),
      message: `Unexpected field "paused": this job is ${nameState(hiring)}.`,
      fix: 'Remove the line, or set "hiring: paused".',
    });
  }
  return findings;
};

/** Nothing happens to a posting before it is posted. Days are ISO, so they compare as text. */
const checkOrder = ({path, locate, data}: EntryOf<'job'>): Finding[] =>
  (['expires', 'paused', 'closed'] as const).flatMap((field) => {
    const day = data[field];
    if (day === undefined || data.posted === undefined || day >= data.posted) return [];
    return [
      {
        path,
        ...locate([field]),
        message: `Unexpected "${day}" in "${field}": the job was posted on ${data.posted}.`,
        fix: 'Write that day or a later one.',
      },
    ];
  });

const checkFuture = ({path, locate, data}: EntryOf<'job'>, today: string): Finding[] =>
  (['posted', 'paused', 'closed'] as const).flatMap((field) => {
    const day = data[field];
    if (day === undefined || day <= today) return [];
    return [
      {
        path,
        ...locate([field]),
        message: `Unexpected "${day}" in "${field}": that day has not come yet.`,
        fix: 'Write the day on which it happened.',
      },
    ];
  });
