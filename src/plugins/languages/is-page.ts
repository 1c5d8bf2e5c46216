import routes from '@generated/routes';

type Route = {path?: unknown; routes?: readonly Route[]};

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

const listPaths = (all: readonly Route[]): string[] =>
  all.flatMap(({path, routes: below}) => (below ? listPaths(below) : [withoutSlash(String(path))]));

const pages = new Set(listPaths(routes));

/** True where there is a page, by its path with language and base URL: everywhere else the site says that there is none. */
export const isPage = (pathname: string): boolean => pages.has(withoutSlash(pathname));
