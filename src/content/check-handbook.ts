import {checkGraph} from './check-graph.ts';
import type {Handbook} from './load-handbook.ts';
import {type Problem, sortProblems} from './problem.ts';
import type {RuleContext} from './rule.ts';
import {rules} from './rules/index.ts';

/** Everything that is wrong with a handbook: what could not be read, and what the rules say of the rest. */
export const checkHandbook = ({graph, problems}: Handbook, context: RuleContext): Problem[] =>
  sortProblems([...problems, ...checkGraph(graph, rules, context)]);
