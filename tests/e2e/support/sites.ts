/** A site that the browser tests read: built and served before they begin. */
export type Site = {
  port: number;
  baseUrl: string;
  /** Where its pages say their source lies. */
  repository: string;
  publish: boolean;
  /** Another company's folder, if the site is not this one's. */
  company?: string;
};

export const sites = {
  /** This handbook, as readers get it. */
  published: {port: 4311, baseUrl: '/', repository: 'https://code.example/handbook', publish: true},
  /** The same below a path, as a preview on a code host: no search engine may list it. */
  preview: {port: 4312, baseUrl: '/handbook/', repository: 'https://github.example/larkspur/handbook', publish: false},
  /** The same software with another company in it. */
  company: {
    port: 4313,
    baseUrl: '/',
    repository: 'https://code.example/seestern',
    publish: true,
    company: 'tests/fixtures/second-company',
  },
} satisfies Record<string, Site>;

/** The scheme, host and port of a site. */
export const toOrigin = ({port}: Site): string => `http://localhost:${port}`;

/** The address of a site's home page. */
export const toHome = (site: Site): string => `${toOrigin(site)}${site.baseUrl}`;
