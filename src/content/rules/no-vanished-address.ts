import {isDraft, isUnread} from '../graph.ts';
import type {Finding, Rule} from '../rule.ts';
import {suggest} from '../suggest.ts';
import {findReadableAt, listAddresses} from '../views.ts';

export const noVanishedAddress: Rule = {
  name: 'no-vanished-address',
  description: 'An address that was published once keeps answering: with its page, or with a redirect.',
  severity: 'error',
  check: (graph) => {
    const {path, published, redirects, locate} = graph.ledger;
    const answers = (address: string): boolean => {
      const entry = findReadableAt(graph, address);
      return entry ? !isDraft(entry) : isUnread(graph, address);
    };
    const addresses = graph.entries.flatMap(listAddresses);
    return [
      ...published.flatMap((address, position): Finding[] =>
        answers(address) || address in redirects
          ? []
          : [
              {
                path,
                ...locate(['published', position]),
                message: `The published address ${address} leads nowhere any more.`,
                fix: `Put its page back, or add "${address}: /new/address" under "redirects" here.`,
              },
            ],
      ),
      ...Object.entries(redirects).flatMap(([from, to]): Finding[] => {
        const at = {path, ...locate(['redirects', from])};
        if (answers(from))
          return [
            {
              ...at,
              message: `Unexpected redirect from ${from}, which is a page.`,
              fix: 'Remove the redirect, or the page.',
            },
          ];
        if (answers(to)) return [];
        return [
          {
            ...at,
            message: `Unexpected redirect to ${to}, expected the address of a page.`,
            fix:
              to in redirects
                ? `Write where that leads in the end: ${redirects[to]}.`
                : (suggest(to, addresses) ?? 'Write the address of a page.'),
          },
        ];
      }),
    ];
  },
};
