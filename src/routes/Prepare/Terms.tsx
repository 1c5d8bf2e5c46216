import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import ProposedMark from '@site/src/components/ProposedMark';
import type {LinkProps} from '@site/src/plugins/handbook/props';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** Words of the page that the glossary explains, each in its sentence. */
export default function Terms({terms}: {terms: readonly LinkProps[]}) {
  return (
    <>
      <Heading as="h2" id="words">
        {translate({id: 'prepare.terms', message: 'Words used here'})}
      </Heading>
      <dl className={styles.terms}>
        {terms.map(({address, title, description, proposed}) => (
          <div key={address}>
            <dt>
              <Link to={address}>{title}</Link>
              {proposed && <ProposedMark />}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
