import {translate} from '@docusaurus/Translate';
import {useNavbarMobileSidebar, useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/Navbar/MobileSidebar/Layout';
import Layout from '@theme-original/Navbar/MobileSidebar/Layout';
import {cloneElement, useEffect, useRef} from 'react';
import {makeOthersInert} from './make-others-inert.ts';

/**
 * The menu on a phone. While it is open, only it can be reached, and Escape closes it; the focus begins in it, follows
 * from one of its panels to the other, and goes back to the button that opened it (WCAG 2.2, 2.4.3).
 */
export default function ModalLayout(props: Props) {
  const {shown, toggle} = useNavbarMobileSidebar();
  const {shown: inSection} = useNavbarSecondaryMenu();
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!shown || !menu.current) return;
    const giveBack = makeOthersInert(menu.current);
    const close = ({key}: KeyboardEvent) => {
      if (key === 'Escape') toggle();
    };
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', close);
      giveBack();
      document.querySelector<HTMLElement>('.navbar__toggle')?.focus();
    };
  }, [shown, toggle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with the other panel, the focus is lost as well
  useEffect(() => {
    if (shown) menu.current?.querySelector<HTMLElement>('.navbar-sidebar__close')?.focus();
  }, [shown, inSection]);

  const name = translate({id: 'menu.label', message: 'Menu'});
  // Called and not rendered: what it returns is the menu's own element.
  return cloneElement(Layout(props), {
    ref: menu,
    ...(shown ? {role: 'dialog', 'aria-modal': true, 'aria-label': name} : {}),
  });
}
