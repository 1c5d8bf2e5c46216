import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import BasisList from '@site/src/components/BasisList';
import FactList from '@site/src/components/FactList';
import InlineLinks from '@site/src/components/InlineLinks';
import type {CriterionProps} from '@site/src/plugins/handbook/props';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** What a level is recognised by. Each criterion is an anchor that survives rewording. */
export default function Criteria({criteria, coverage}: {criteria: readonly CriterionProps[]; coverage: string}) {
  return (
    <>
      <Heading as="h2" id="criteria">
        {translate({id: 'level.criteria', message: 'Criteria'})}
      </Heading>
      {criteria.map((criterion) => (
        <section key={criterion.id} className={styles.criterion} aria-labelledby={criterion.id}>
          <Criterion {...criterion} coverage={coverage} />
        </section>
      ))}
    </>
  );
}

function Criterion({
  id,
  name,
  summary,
  looksLike,
  not,
  basis,
  assessedIn,
  expresses,
  coverage,
}: CriterionProps & {coverage: string}) {
  return (
    <>
      <Heading as="h3" id={id}>
        {name}
      </Heading>
      <p>{summary}</p>
      <Points points={looksLike} title={<Translate id="criterion.looksLike">What it looks like</Translate>} />
      {not.length > 0 && <Points points={not} title={<Translate id="criterion.not">What it is not</Translate>} />}
      <FactList
        rows={[
          {
            id: 'assessed',
            name: <Translate id="criterion.assessedIn">Assessed in</Translate>,
            value:
              assessedIn.length > 0 ? (
                <InlineLinks items={assessedIn} />
              ) : (
                <Translate id="criterion.assessedNowhere">no stage yet</Translate>
              ),
          },
          ...(expresses.length > 0
            ? [
                {
                  id: 'expresses',
                  name: <Translate id="criterion.expresses">Expresses</Translate>,
                  value: <InlineLinks items={expresses} />,
                },
              ]
            : []),
          {
            id: 'coverage',
            name: <Translate id="criterion.coverage">The whole level</Translate>,
            value: (
              <Link to={coverage}>
                <Translate id="coverage.link">What is assessed where</Translate>
              </Link>
            ),
          },
        ]}
      />
      {basis.length > 0 && (
        <details className={styles.basis}>
          <summary>
            <Translate id="standing.basis">What it rests on</Translate>
          </summary>
          <BasisList facts={basis} />
        </details>
      )}
    </>
  );
}

function Points({title, points}: {title: React.ReactNode; points: readonly string[]}) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}
