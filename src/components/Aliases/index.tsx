import Translate from '@docusaurus/Translate';

/** Other words for a term. */
export default function Aliases({aliases}: {aliases: readonly string[]}) {
  if (aliases.length === 0) return null;
  return (
    <p>
      <Translate id="glossary.aliases" values={{aliases: aliases.join(', ')}}>
        {'Also looked up as: {aliases}.'}
      </Translate>
    </p>
  );
}
