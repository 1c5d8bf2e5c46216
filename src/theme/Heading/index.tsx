import {ProposedPart, useIsProposed} from '@site/src/components/ProposedParts';
import type {Props} from '@theme/Heading';
import Heading from '@theme-original/Heading';

/** Marks a heading whose section is only proposed. */
export default function HeadingWithMark(props: Props) {
  // Others are passed on untouched: the original names a heading's link by the heading's words, if they are plain.
  if (!useIsProposed(props.id)) return <Heading {...props} />;
  return (
    <Heading {...props}>
      {props.children}
      <ProposedPart name={props.id} />
    </Heading>
  );
}
