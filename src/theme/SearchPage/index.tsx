import Head from '@docusaurus/Head';
import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import SearchPanel from '@site/src/components/SearchPanel';
import {searchScopes, useSearch} from '@site/src/plugins/search/client';
import Layout from '@theme/Layout';
import {useRef} from 'react';
import {parseSearchAddress, toSearchAddress} from './search-address.ts';
import styles from './styles.module.css';

const SCOPES = searchScopes.map(({path}) => path);

/** All results, with what was looked for in the address, so that it can be sent to somebody. */
export default function SearchPage() {
  const title = translate({id: 'search.title', message: 'Search'});
  return (
    <Layout title={title}>
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className={`container ${styles.page}`}>
        <h1>{title}</h1>
        <noscript>
          <p>
            <Translate id="search.needsScripts">
              Search needs JavaScript, which is turned off. Every page can also be reached from the menu.
            </Translate>
          </p>
        </noscript>
        <Results />
      </main>
    </Layout>
  );
}

function Results() {
  const input = useRef<HTMLInputElement>(null);
  const inBrowser = useIsBrowser();
  const {search} = useLocation();
  const history = useHistory();
  const page = useBaseUrl('/search');
  // The built page was made without a query.
  const {query, scope} = parseSearchAddress(inBrowser ? search : '', SCOPES);
  const {state, retry} = useSearch(query, scope, true);
  const go = (nextQuery: string, nextScope: string) => history.replace(toSearchAddress(page, nextQuery, nextScope));
  return (
    <SearchPanel
      {...{query, scope, state, input, scopes: searchScopes, action: page}}
      onQuery={(next) => go(next, scope)}
      onScope={(next) => go(query, next)}
      onRetry={retry}
      // The results are already below.
      onSubmit={() => input.current?.blur()}
    />
  );
}
