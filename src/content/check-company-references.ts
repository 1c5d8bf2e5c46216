import {findForeignHost} from './apply-host.ts';
import type {GraphInput} from './build-graph.ts';
import {type Entry, type EntryOf, isUnread} from './graph.ts';
import type {Position, Problem} from './problem.ts';
import {suggest} from './suggest.ts';

/** Reports ids that lead into company.yaml (roles, sources) and addresses in it or on the home page that lead nowhere. */
export const checkCompanyReferences = (input: GraphInput, entries: readonly Entry[]): Problem[] => [
  // Where company.yaml cannot be read, every role and source would look unknown.
  ...(input.unread.has('company.yaml') ? [] : entries.flatMap((entry) => checkEntry(input, entry))),
  ...checkAddresses(input, entries),
  ...checkLogo(input),
];

const checkEntry = ({company}: GraphInput, entry: Entry): Problem[] => {
  const roles = Object.keys(company.roles);
  const owners = [...roles, 'unassigned'];
  const sources = Object.keys(company.sources ?? {});
  const data = entry.data as {owner?: string; who?: string[]; decides?: string[]};
  const problems: Problem[] = [];
  if (data.owner !== undefined && !owners.includes(data.owner)) {
    const expected = 'a role in company.yaml or "unassigned"';
    problems.push(unknown(entry.path, entry.locate(['owner']), `owner "${data.owner}"`, expected, data.owner, owners));
  }
  for (const field of ['who', 'decides'] as const) {
    for (const [position, role] of (data[field] ?? []).entries()) {
      if (roles.includes(role)) continue;
      problems.push(
        unknown(entry.path, entry.locate([field, position]), `role "${role}"`, 'a role in company.yaml', role, roles),
      );
    }
  }
  if (entry.kind === 'job') problems.push(...checkApplyHost(company, entry));
  if (entry.kind !== 'facts') return problems;
  for (const [position, fact] of entry.data.facts.entries()) {
    for (const [which, source] of fact.sources.entries()) {
      if (sources.includes(source)) continue;
      const at = entry.locate(['facts', position, 'sources', which]);
      problems.push(
        unknown(entry.path, at, `source "${source}"`, 'one under "sources" in company.yaml', source, sources),
      );
    }
  }
  return problems;
};

// A link to apply is the one place where a reader hands over personal data.
const checkApplyHost = (company: GraphInput['company'], job: EntryOf<'job'>): Problem[] => {
  const host = findForeignHost(company, job.data.apply);
  if (host === undefined) return [];
  const at = job.locate(['apply', 'url']);
  const expected = 'one under "apply_hosts" in company.yaml';
  return [unknown(job.path, at, `host "${host}"`, expected, host, company.apply_hosts ?? [])];
};

const checkAddresses = (input: GraphInput, entries: readonly Entry[]): Problem[] => {
  const known = [...entries.map(({address}) => address), '/blog'];
  const check = (path: string, at: Position, address: string): Problem[] =>
    known.includes(address) || isUnread(input, address)
      ? []
      : [unknown(path, at, `address "${address}"`, 'the address of a page', address, known)];
  return [
    ...(['navbar', 'footer'] as const).flatMap((list) =>
      input.company[list].flatMap((address, position) =>
        check('company.yaml', input.locateCompany([list, position]), address),
      ),
    ),
    ...(input.company.privacy === undefined
      ? []
      : check('company.yaml', input.locateCompany(['privacy']), input.company.privacy)),
    ...entries.flatMap((entry) =>
      entry.kind === 'home'
        ? entry.data.doors.flatMap(({links}, door) =>
            links.flatMap(({to}, link) => check(entry.path, entry.locate(['doors', door, 'links', link, 'to']), to)),
          )
        : [],
    ),
  ];
};

/** What search engines are told to show must be there; a symbolic link is reported as one. */
const checkLogo = ({company: {logo}, locateCompany, files}: GraphInput): Problem[] => {
  if (logo === undefined || files.some(({path}) => path === `static${logo}`)) return [];
  const pictures = files.flatMap(({path}) => /^static(\/.+\.(?:png|svg|jpg|webp))$/.exec(path)?.[1] ?? []);
  const expected = 'a picture below static/, of the type png, svg, jpg or webp';
  const problem = unknown('company.yaml', locateCompany(['logo']), `logo "${logo}"`, expected, logo, []);
  return [{...problem, fix: suggest(logo, pictures) ?? `Put it at static${logo}, or remove the line.`}];
};

const unknown = (
  path: string,
  at: Position,
  found: string,
  expected: string,
  id: string,
  known: readonly string[],
): Problem => ({
  path,
  ...at,
  rule: 'known-references',
  severity: 'error',
  message: `Unexpected ${found}, expected ${expected}.`,
  fix: suggest(id, known) ?? (known.length > 0 ? `Known: ${known.slice(0, 12).join(', ')}.` : 'Add it there first.'),
});
