import type {Job} from '../../../content/kinds/job.ts';
import type {ApplyProps} from '../props.ts';

/** Where to apply. A letter's subject carries the job's id, so that it can be told which job it is about (RFC 6068). */
export const toApply = (id: string, {apply, title}: Pick<Job, 'apply' | 'title'>): ApplyProps | null => {
  if (apply === undefined) return null;
  if ('url' in apply) return {href: apply.url, address: apply.url};
  return {
    href: `mailto:${encodeURI(apply.email)}?subject=${encodeURIComponent(`[${id}] ${title}`)}`,
    address: apply.email,
  };
};
