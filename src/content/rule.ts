import type {ContentGraph} from './graph.ts';
import type {Past} from './past.ts';
import type {Problem, Severity} from './problem.ts';

/** What a rule may know beside the graph. */
export type RuleContext = {
  /** The day on which the check runs, `2026-11-23`. Never read from the clock inside. */
  today: string;
  /** What postings said before; absent where nobody knows. */
  past?: Past | undefined;
};

/** What a rule reports; its name and severity are added by whoever runs it. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** One thing that is checked, explained on docs/contributing/rules/<name>.md. */
export type Rule = {
  name: string;
  /** One sentence, present tense: what holds where the rule is kept. */
  description: string;
  severity: Severity;
} & (
  | {check: (graph: ContentGraph, context: RuleContext) => Finding[]}
  /** The stage that keeps the rule while it reads: without it there would be no graph to check. */
  | {keptBy: 'validate' | 'build'}
);
