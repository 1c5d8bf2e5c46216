/** What the machine that builds the site says about where it will stand. */
export type Deployment = {
  /** Origin, without a path. Environment: SITE_URL. */
  url: string;
  /** Path, beginning and ending with "/". Environment: BASE_URL. */
  baseUrl: string;
  /** False: every page asks search engines to stay away, because its text is not the company's word. Environment: PUBLISH. */
  publish: boolean;
  /** Where the source lives, if the machine knows better than company.yaml. Environment: REPOSITORY_URL, or a GitHub build's own. */
  repository: string | undefined;
};

/** Reads the deployment from an environment. Throws one sentence where an address is not one. */
export const readDeployment = (env: Record<string, string | undefined>): Deployment => {
  const url = env.SITE_URL || 'http://localhost:3000';
  if (!URL.canParse(url))
    throw new Error(`SITE_URL is "${url}", expected an address such as https://handbook.example.org.`);
  const {origin, pathname} = new URL(url);
  if (pathname !== '/') throw new Error(`SITE_URL is "${url}", expected no path: the path goes into BASE_URL.`);
  const onGithub =
    env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}` : undefined;
  return {
    url: origin,
    baseUrl: `/${env.BASE_URL ?? ''}/`.replaceAll(/\/{2,}/g, '/'),
    publish: env.PUBLISH === 'true',
    repository: env.REPOSITORY_URL || onGithub,
  };
};
