/**
 * The form at the code host where somebody can say what is missing; "{title}" and "{body}" stand where their words go.
 * Null where nobody says where the source lies, or where the host's forms are not known.
 */
export const toIssueForm = (repository: string | undefined): string | null => {
  if (repository === undefined || !URL.canParse(repository)) return null;
  const {protocol, hostname, origin, pathname} = new URL(repository);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const project = `${origin}${pathname.replace(/\/+$/, '').replace(/\.git$/, '')}`;
  if (isAt(hostname, 'github')) return `${project}/issues/new?title={title}&body={body}`;
  if (isAt(hostname, 'gitlab')) return `${project}/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}`;
  return null;
};

/** The host's own site, or a company's: github.com, gitlab.example.org. */
const isAt = (hostname: string, host: 'github' | 'gitlab'): boolean => hostname.split('.').slice(0, -1).includes(host);
