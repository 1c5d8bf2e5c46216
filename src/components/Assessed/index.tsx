import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {AssessedProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** What a stage assesses, each with its kind and what is looked at. */
export default function Assessed({assesses}: {assesses: readonly AssessedProps[]}) {
  return (
    <dl className={styles.list}>
      {toGroups(assesses).map((group) => (
        <div key={group[0]?.link.address}>
          {group.map(({link, asked}) => (
            <dt key={link.address}>
              <Link to={link.address}>{link.title}</Link>{' '}
              <span className={styles.kind}>
                {asked ? (
                  <Translate id="assessed.skill.asked">skill that this job asks for</Translate>
                ) : (
                  <AssessedKind kind={link.kind} />
                )}
              </span>
            </dt>
          ))}
          <Looked at={group[0]?.looksAt ?? null} />
        </div>
      ))}
    </dl>
  );
}

/** Each thing by itself, but those in a row of which nothing is published together: that is said once. */
const toGroups = (assesses: readonly AssessedProps[]): AssessedProps[][] => {
  const groups: AssessedProps[][] = [];
  for (const assessed of assesses) {
    const last = groups.at(-1);
    if (assessed.looksAt === null && last?.[0]?.looksAt === null) last.push(assessed);
    else groups.push([assessed]);
  }
  return groups;
};

function Looked({at}: {at: string | null}) {
  return <dd className={at === null ? 'not-published' : undefined}>{at ?? <LooksAtNotPublished />}</dd>;
}

/** What is assessed is a skill, a value or a criterion of a level. */
export function AssessedKind({kind}: Pick<AssessedProps['link'], 'kind'>) {
  switch (kind) {
    case 'skill':
      return <Translate id="assessed.skill">skill</Translate>;
    case 'value':
      return <Translate id="assessed.value">value</Translate>;
    default:
      return <Translate id="assessed.criterion">criterion</Translate>;
  }
}

export function LooksAtNotPublished() {
  return <Translate id="assessed.notPublished">What is looked at is not published.</Translate>;
}
