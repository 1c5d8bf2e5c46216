import Arrival from '@site/src/theme/Arrival';
import type {Props} from '@theme/Root';

/** What stays while pages come and go. */
export default function Root({children}: Props) {
  return (
    <>
      <Arrival />
      {children}
    </>
  );
}
