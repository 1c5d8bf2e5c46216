import ProposedMark from '@site/src/components/ProposedMark';
import {useIsProposed} from '@site/src/components/ProposedParts';
import type {Props} from '@theme/Heading';
import Heading from '@theme-original/Heading';
import type {ComponentProps} from 'react';

/** Marks a heading whose section is only proposed. */
export default function HeadingWithMark(props: Props) {
  const as = useIsProposed(props.id) && props.as !== 'h1' ? marked[props.as] : props.as;
  return <Heading {...props} as={as} />;
}

const mark = (Tag: Exclude<Props['as'], 'h1'>) => {
  const Marked = ({children, ...props}: ComponentProps<'h2'>) => (
    <Tag {...props}>
      {children}
      <ProposedMark />
    </Tag>
  );
  // The original only draws what it is given. Among its own children, the mark would keep it from naming the link to
  // the heading by the heading's words.
  return Marked as unknown as Props['as'];
};

const marked = {h2: mark('h2'), h3: mark('h3'), h4: mark('h4'), h5: mark('h5'), h6: mark('h6')};
