/** Under this name, the job's and the site's, a browser keeps what a candidate has noted. */
export const SELF_CHECK = 'self-check';

/** The name for one job. It is the same in every language of a site, which `namespace` tells from others beside it. */
export const toStorageKey = (job: string, namespace: string): string => `${SELF_CHECK}-${job}-${namespace}`;
