import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import SearchField from '@site/src/components/SearchField';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';

/** A page that is not there: says so, and searches. */
export default function NotFoundContent({className}: Props) {
  return (
    <main className={`container margin-vert--xl ${className ?? ''}`}>
      <PageMetadata title={translate({id: 'notFound.title', message: 'This page is not here'})}>
        {/* Under its own address, /404.html, it is an answer like any other. */}
        <meta name="robots" content="noindex" />
      </PageMetadata>
      <div className="markdown">
        <Heading as="h1">
          <Translate id="notFound.title">This page is not here</Translate>
        </Heading>
        <p>
          <Translate id="notFound.text">
            The address may be mistyped, or the page was never published. Addresses that were published once keep
            working.
          </Translate>
        </p>
        <SearchField />
        <p>
          <Link to="/">
            <Translate id="notFound.home">Begin at the home page</Translate>
          </Link>
        </p>
      </div>
    </main>
  );
}
