import {useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import MobileSidebar from '@theme-original/Navbar/MobileSidebar';
import {useEffect} from 'react';

/** The menu on a phone, closed by Escape as well; the button that opened it gets the focus back (WCAG 2.2, 2.4.3). */
export default function MobileSidebarWithEscape() {
  const {shown, toggle} = useNavbarMobileSidebar();
  useEffect(() => {
    if (!shown) return;
    const close = ({key}: KeyboardEvent) => {
      if (key !== 'Escape') return;
      toggle();
      document.querySelector<HTMLElement>('.navbar__toggle')?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [shown, toggle]);
  return <MobileSidebar />;
}
