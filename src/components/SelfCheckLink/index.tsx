import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';

/** Leads to a job's self-check, and says at once that it keeps everything to itself. */
export default function SelfCheckLink({to}: {to: string}) {
  return (
    <p>
      <Translate
        id="job.selfCheck"
        values={{
          link: (
            <Link to={to}>
              <Translate id="job.selfCheck.link">Check it against what you have done</Translate>
            </Link>
          ),
        }}
      >
        {'{link}: in your browser only, nothing is sent.'}
      </Translate>
    </p>
  );
}
