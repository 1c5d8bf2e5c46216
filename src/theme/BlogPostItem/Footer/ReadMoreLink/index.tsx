import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/BlogPostItem/Footer/ReadMoreLink';

/**
 * From the beginning of a post to all of it. The theme's own says "Read more" whichever the post (WCAG 2.2, 2.4.4), or
 * so a search engine reads it, and what is written there cannot be wrapped.
 */
export default function ReadMoreLink({blogPostTitle, ...props}: Props) {
  return (
    <Link {...props}>
      <b>
        <Translate id="post.readMore">Read more</Translate>
      </b>
      <span className="unseen"> {blogPostTitle}</span>
    </Link>
  );
}
