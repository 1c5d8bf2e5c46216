import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {fillForm} from './fill-form.ts';
import styles from './styles.module.css';

type Props = {
  /** Where somebody can say what is missing, with places for a title and a body. */
  form: string;
  query: string;
  /** What the language of the site calls itself. */
  language: string;
};

/** Where nothing was found: a form at the code host that says already what was looked for, and in which language. */
export default function SearchMissing({form, query, language}: Props) {
  const title = translate({id: 'search.missing.title', message: 'Not found in the handbook: “{query}”'}, {query});
  const body = translate(
    {
      id: 'search.missing.body',
      message: 'I looked for “{query}” and found nothing.\nLanguage: {language}\n\nWhat I wanted to know:\n',
    },
    {query, language},
  );
  return (
    <p className={styles.missing}>
      <Link href={fillForm(form, {title, body})}>
        <Translate id="search.missing">Tell us what is missing</Translate>
      </Link>
    </p>
  );
}
