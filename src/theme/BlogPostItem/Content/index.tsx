import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {OriginalLanguageProvider} from '@site/src/components/OriginalLanguage';
import {ProposedPartsProvider} from '@site/src/components/ProposedParts';
import Review from '@site/src/components/Review';
import SocialCard from '@site/src/components/SocialCard';
import Untranslated from '@site/src/components/Untranslated';
import {usePost} from '@site/src/plugins/handbook/client';
import PageHead from '@site/src/theme/PageHead';
import type {Props} from '@theme/BlogPostItem/Content';
import Content from '@theme-original/BlogPostItem/Content';

/** Sets the standing of a post around its text; in a list of posts the text stands alone. */
export default function BlogPostItemContent(props: Props) {
  const page = usePost();
  const {isBlogPostPage} = useBlogPost();
  if (!isBlogPostPage) return <Content {...props} />;
  return (
    <ProposedPartsProvider value={page.standing?.proposed ?? []}>
      <SocialCard card={page.card} />
      <PageHead page={page} />
      {page.fallback && <Untranslated />}
      <OriginalLanguageProvider value={page.fallback ?? undefined}>
        <div lang={page.fallback ?? undefined}>
          <Content {...props} />
        </div>
      </OriginalLanguageProvider>
      {page.standing && <Review standing={page.standing} />}
    </ProposedPartsProvider>
  );
}
