import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {OriginalLanguageProvider} from '@site/src/components/OriginalLanguage';
import {ProposedPartsProvider} from '@site/src/components/ProposedParts';
import Relations from '@site/src/components/Relations';
import Review from '@site/src/components/Review';
import Untranslated from '@site/src/components/Untranslated';
import {usePage} from '@site/src/plugins/handbook/client';
import PageFoot from '@site/src/theme/PageFoot';
import PageHead from '@site/src/theme/PageHead';
import PageMachines from '@site/src/theme/PageMachines';
import ReaderLanguage from '@site/src/theme/ReaderLanguage';
import type {Props} from '@theme/DocItem/Content';
import Content from '@theme-original/DocItem/Content';
import ContentsOnPhone from '@theme-original/DocItem/TOC/Mobile';

/** Sets the handbook's own parts around a page's prose: what the graph knows of the page. */
export default function DocItemContent({children}: Props) {
  const page = usePage();
  const {toc, frontMatter} = useDoc();
  const {fallback, standing, relations} = page;
  return (
    <ProposedPartsProvider value={standing?.proposed ?? []}>
      <PageMachines page={page} />
      {fallback && <Untranslated />}
      {/* The words of a page that is not translated are in another language than the site around them. */}
      <OriginalLanguageProvider value={fallback ?? undefined}>
        <div lang={fallback ?? undefined}>
          <Content>
            {toc.length > 0 && !frontMatter.hide_table_of_contents && (
              <ReaderLanguage>
                <ContentsOnPhone />
              </ReaderLanguage>
            )}
            <PageHead page={page} />
            {children}
            <PageFoot page={page} />
          </Content>
        </div>
      </OriginalLanguageProvider>
      <Relations relations={relations} />
      {standing && <Review standing={standing} />}
    </ProposedPartsProvider>
  );
}
