import Translate from '@docusaurus/Translate';

/** Says that the company has not published a fact: never a guess, never a blank. */
export default function NotPublished() {
  return (
    <span className="not-published">
      <Translate id="notPublished" description="In place of a fact that the company has not published">
        not published
      </Translate>
    </span>
  );
}
