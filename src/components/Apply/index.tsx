import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ApplyProps, LinkProps} from '../../plugins/handbook/props.ts';
import InlineLinks from '../InlineLinks';
import styles from './styles.module.css';

type Props = {apply: ApplyProps; privacy: LinkProps | null; children?: ReactNode};

/** The way to apply: a button, the address behind it, and what is done with what a candidate sends. */
export default function Apply({apply: {href, address}, privacy, children}: Props) {
  const where = <code className={styles.address}>{address}</code>;
  return (
    <div className={styles.apply} id="job-apply" data-while-open="">
      <Link className={styles.button} href={href}>
        <Translate id="job.apply">Apply</Translate>
      </Link>
      <p>
        {href === address ? (
          <Translate id="job.apply.where" values={{where}}>
            {'The link leads to {where}.'}
          </Translate>
        ) : (
          <Translate id="job.apply.letter" values={{where}}>
            {'The link begins a letter to {where}, whose subject names this job.'}
          </Translate>
        )}{' '}
        {privacy && (
          <Translate id="job.privacy" values={{page: <InlineLinks items={[privacy]} />}}>
            {'What is done with your data: {page}.'}
          </Translate>
        )}{' '}
        {children}
      </p>
    </div>
  );
}
