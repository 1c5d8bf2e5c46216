import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {OriginalLanguageProvider} from '@site/src/components/OriginalLanguage';
import {ProposedPartsProvider} from '@site/src/components/ProposedParts';
import SocialCard from '@site/src/components/SocialCard';
import Standing from '@site/src/components/Standing';
import Untranslated from '@site/src/components/Untranslated';
import type {ViewProps} from '@site/src/plugins/handbook/views/props';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The frame of every view: the way back to the page it is a view of, its title, and whose word it is. */
export default function ViewPage({
  view,
  title,
  description,
  parents = [],
  children,
}: {
  view: ViewProps;
  title: string;
  description: string;
  /** Pages above the one that this is a view of, outermost first. */
  parents?: ReadonlyArray<{title: string; address: string}>;
  children: ReactNode;
}) {
  const {page, company, standing, fallback, card} = view;
  const trail = [...parents, page];
  return (
    <Layout title={title} description={description}>
      <SocialCard card={card} />
      <main className={`container ${styles.view}`}>
        <ProposedPartsProvider value={standing?.proposed ?? []}>
          <nav className={styles.trail} aria-label={translate({id: 'view.trail', message: 'Breadcrumbs'})}>
            <ul className="breadcrumbs">
              {trail.map((parent) => (
                <li key={parent.address} className="breadcrumbs__item">
                  <Link className="breadcrumbs__link" to={parent.address} lang={fallback ?? undefined}>
                    {parent.title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {fallback && <Untranslated />}
          <OriginalLanguageProvider value={fallback ?? undefined}>
            <div lang={fallback ?? undefined}>
              <article className={`markdown ${styles.article}`}>
                <header>
                  <h1>{title}</h1>
                </header>
                {standing && (
                  <ReaderLanguage>
                    <Standing standing={standing} company={company} />
                  </ReaderLanguage>
                )}
                {children}
              </article>
            </div>
          </OriginalLanguageProvider>
        </ProposedPartsProvider>
      </main>
    </Layout>
  );
}
