import Translate from '@docusaurus/Translate';
import type {JudgedProps} from '../../plugins/handbook/views/props.ts';
import styles from './styles.module.css';

/** What weak, good and outstanding look like, beside each other where there is room. */
export default function Anchors({rubric}: {rubric: NonNullable<JudgedProps['rubric']>}) {
  return (
    <dl className={styles.anchors}>
      <div>
        <dt>
          <Weak />
        </dt>
        <dd>{rubric.weak}</dd>
      </div>
      <div>
        <dt>
          <Good />
        </dt>
        <dd>{rubric.good}</dd>
      </div>
      <div>
        <dt>
          <Outstanding />
        </dt>
        <dd>{rubric.outstanding}</dd>
      </div>
    </dl>
  );
}

export function Weak() {
  return <Translate id="rubric.weak">Weak</Translate>;
}

export function Good() {
  return <Translate id="rubric.good">Good</Translate>;
}

export function Outstanding() {
  return <Translate id="rubric.outstanding">Outstanding</Translate>;
}
