// biome-ignore-all lint/a11y/noRedundantRoles: a phone sets each row as a block, and some browsers then forget that it is one of a table
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {LinkProps} from '../../plugins/handbook/props.ts';
import type {CoverageProps} from '../../plugins/handbook/views/props.ts';
import CoverageCounts from '../CoverageCounts';
import {useOriginalLanguage} from '../OriginalLanguage';
import ProposedMark from '../ProposedMark';
import {ProposedPart} from '../ProposedParts';
import Mark from './Mark';
import styles from './styles.module.css';

/** Up to so many stages a wide table has room for their names; a narrow one shows their numbers. */
const FEW = 5;

/** What is looked for, one thing a row, and a column for each stage; stages of several processes are numbered through. */
export default function CoverageTable({
  group,
  processes,
}: {
  group: CoverageProps['groups'][number];
  processes: CoverageProps['processes'];
}) {
  const stages = processes.flatMap((process) => process.stages);
  return (
    <div className="scrolls">
      <table className={stages.length > FEW ? styles.table : `${styles.table} ${styles.named}`} role="table">
        <caption>
          <CoverageCounts of={group.id} counts={group.counts} />
        </caption>
        <thead role="rowgroup">
          {processes.length > 1 && (
            <tr role="row">
              <td role="cell" />
              {processes.map(({link, stages: own}) => (
                <th key={link.address} scope="colgroup" colSpan={own.length}>
                  {link.title}
                </th>
              ))}
            </tr>
          )}
          <tr role="row">
            <th scope="col" role="columnheader">
              <ThingKind of={group.id} />
            </th>
            {stages.map(({address, title}, place) => (
              <th key={address} scope="col" role="columnheader" className={styles.stage}>
                <span aria-hidden="true">{place + 1}</span>
                <span className={styles.name}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {group.rows.map(({link, stages: marks, verdict}) => (
            <tr key={link.address} role="row">
              <th scope="row" role="rowheader">
                <Name link={link} />
                {verdict !== 'assessed' && (
                  <span className={styles.verdict}>{verdict === 'unassessed' ? <Unassessed /> : <Repeated />}</span>
                )}
              </th>
              {marks.map((mark, place) => (
                <td key={stages[place]?.address} role="cell" className={styles.stage}>
                  {mark && <Mark mark={mark} stage={place + 1} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A criterion is in the language of its level's page, and proposed where that names it; anything else is a page. */
function Name({link: {address, title, kind, proposed}}: {link: LinkProps}) {
  const original = useOriginalLanguage();
  if (kind !== 'criterion') {
    return (
      <>
        <Link to={address}>{title}</Link>
        {proposed && <ProposedMark />}
      </>
    );
  }
  return (
    <>
      <Link to={address} lang={original}>
        {title}
      </Link>
      <ProposedPart name={address.split('#')[1]} />
    </>
  );
}

function ThingKind({of}: {of: CoverageProps['groups'][number]['id']}) {
  switch (of) {
    case 'criteria':
      return <Translate id="kind.criterion">Criterion</Translate>;
    case 'skills':
      return <Translate id="kind.skill">Skill</Translate>;
    case 'values':
      return <Translate id="kind.value">Value</Translate>;
  }
}

const Unassessed = () => <Translate id="coverage.unassessed">No stage assesses it</Translate>;

const Repeated = () => <Translate id="coverage.repeated">More than two stages assess it</Translate>;
