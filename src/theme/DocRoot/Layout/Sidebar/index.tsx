import type {Props} from '@theme/DocRoot/Layout/Sidebar';
import Sidebar from '@theme-original/DocRoot/Layout/Sidebar';
import {cloneElement} from 'react';

/**
 * The menu beside a page. The theme's own is a landmark within a landmark, the outer one without a name, and a screen
 * reader says both (facebook/docusaurus#8429): the inner one, which has a name, is enough.
 */
export default function DocRootLayoutSidebar(props: Props) {
  // Called and not rendered: what it returns is the outer landmark itself.
  return cloneElement(Sidebar(props), {role: 'presentation'});
}
