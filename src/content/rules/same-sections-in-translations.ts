import {compareSections} from '../compare-translation.ts';
import type {Finding, Rule} from '../rule.ts';

export const sameSectionsInTranslations: Rule = {
  name: 'same-sections-in-translations',
  description: 'A translation has the sections of its original, under the same anchors.',
  severity: 'error',
  check: (graph) =>
    graph.entries.flatMap((entry) =>
      entry.translations.flatMap((translation): Finding[] => {
        const {missing, extra} = compareSections(entry, translation);
        return [
          ...missing.map((id) => ({
            path: translation.path,
            line: 1,
            column: 1,
            message: `The section "${id}" of ${entry.path} is missing.`,
            fix: `Translate it, under a heading that ends with {#${id}}.`,
          })),
          ...extra.map((id) => {
            const heading = translation.prose.headings.find((other) => other.id === id);
            return {
              path: translation.path,
              line: heading?.line ?? 1,
              column: heading?.column ?? 1,
              message: `Unexpected section "${id}", which ${entry.path} does not have.`,
              fix:
                missing.length > 0
                  ? `End the heading with {#${missing[0]}}, or with the id of its original.`
                  : 'Add it to the original too, or remove it.',
            };
          }),
        ];
      }),
    ),
};
