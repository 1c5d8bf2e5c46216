import Head from '@docusaurus/Head';
import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import AToZ from '@site/src/components/AToZ';
import SearchPanel from '@site/src/components/SearchPanel';
import {issueForm, searchScopes, useSearch} from '@site/src/plugins/search/client';
import type {AToZLetter, SearchSelection} from '@site/src/plugins/search/props';
import Layout from '@theme/Layout';
import {useRef} from 'react';
import {parseSearchAddress, toSearchAddress} from './search-address.ts';
import styles from './styles.module.css';
import {useLanguageName} from './use-language-name.ts';

const SCOPES = searchScopes.map(({path}) => path);

/** `aToZ` comes with the page, and with no other. */
type Props = {aToZ: readonly AToZLetter[]};

/** All results, with what was looked for in the address, so that it can be sent to somebody; before, all there is. */
export default function SearchPage({aToZ}: Props) {
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
              Search needs JavaScript, which is turned off. Everything is listed below from A to Z.
            </Translate>
          </p>
        </noscript>
        <Results aToZ={aToZ} />
      </main>
    </Layout>
  );
}

function Results({aToZ}: Props) {
  const input = useRef<HTMLInputElement>(null);
  const inBrowser = useIsBrowser();
  const {search} = useLocation();
  const history = useHistory();
  const page = useBaseUrl('/search');
  const language = useLanguageName();
  // The built page was made without a query.
  const {query, selection} = parseSearchAddress(inBrowser ? search : '', SCOPES);
  const {state, retry} = useSearch(query, selection, true);
  const go = (nextQuery: string, next: SearchSelection) => history.replace(toSearchAddress(page, nextQuery, next));
  return (
    <>
      <SearchPanel
        {...{query, selection, state, input, scopes: searchScopes, action: page, issueForm, language}}
        onQuery={(next) => go(next, selection)}
        onSelect={(next) => go(query, next)}
        onRetry={retry}
        onOpen={history.push}
        // The results are already below.
        onSubmit={() => input.current?.blur()}
      />
      <div hidden={query.trim() !== ''}>
        <AToZ letters={aToZ} />
      </div>
    </>
  );
}
