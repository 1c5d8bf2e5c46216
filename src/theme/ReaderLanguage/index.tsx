import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useOriginalLanguage} from '@site/src/components/OriginalLanguage';
import type {ReactNode} from 'react';

/** Around what is in the reader's language on a page that is not: words of the interface, and names of other pages. */
export default function ReaderLanguage({children}: {children: ReactNode}) {
  const {currentLocale} = useDocusaurusContext().i18n;
  if (useOriginalLanguage() === undefined) return children;
  // Headings and tables look as they do in the page's own text only as children of this class.
  return (
    <div className="markdown" lang={currentLocale}>
      {children}
    </div>
  );
}
