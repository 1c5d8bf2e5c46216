import type {Company} from './company.ts';
import type {Apply} from './kinds/job.ts';

/** The host that an address to apply leads to, where the company does not list it. */
export const findForeignHost = ({apply_hosts: hosts = []}: Company, apply: Apply | undefined): string | undefined => {
  const host = apply && 'url' in apply ? new URL(apply.url).host : undefined;
  return host === undefined || hosts.includes(host) ? undefined : host;
};
