import type {ContentGraph} from './graph.ts';
import type {Problem} from './problem.ts';
import type {Rule, RuleContext} from './rule.ts';

/** Runs every rule over the graph that is not kept before there is one. */
export const checkGraph = (graph: ContentGraph, rules: readonly Rule[], context: RuleContext): Problem[] =>
  rules.flatMap((rule) => {
    if (!('check' in rule)) return [];
    const {name, severity} = rule;
    return rule.check(graph, context).map((finding) => ({...finding, rule: name, severity}));
  });
