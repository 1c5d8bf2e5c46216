import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useOriginalLanguage} from '@site/src/components/OriginalLanguage';
import type {Props} from '@theme/CodeBlock/Buttons/Button';
import Button from '@theme-original/CodeBlock/Buttons/Button';

/** A button beside code, in the reader's language on a page that is not. */
export default function ButtonInReaderLanguage(props: Props) {
  const {currentLocale} = useDocusaurusContext().i18n;
  const original = useOriginalLanguage();
  return <Button {...props} lang={original && currentLocale} />;
}
