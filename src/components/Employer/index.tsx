import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {EmployerProps} from '../../plugins/handbook/props.ts';
import styles from './styles.module.css';

/** Who hires, with its sign and the way to its website. */
export default function Employer({employer: {name, website, logo}}: {employer: EmployerProps}) {
  const sign = useBaseUrl(logo ?? '');
  return (
    <>
      {/* The name beside it says it all. */}
      {sign && <img className={styles.sign} src={sign} alt="" width="20" height="20" />}
      {website === null ? name : <Link href={website}>{name}</Link>}
    </>
  );
}
