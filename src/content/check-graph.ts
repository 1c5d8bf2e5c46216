import type {ContentGraph} from './graph.ts';
import type {Problem} from './problem.ts';
import type {Rule, RuleContext} from './rule.ts';

/** Runs every rule that is switched on over the graph. */
export const checkGraph = (graph: ContentGraph, rules: readonly Rule[], context: RuleContext): Problem[] =>
  rules.flatMap((rule) => {
    if (!('check' in rule) || rule.severity === 'off') return [];
    const {name, severity} = rule;
    return rule.check(graph, context).map((finding) => ({...finding, rule: name, severity}));
  });
