import type {Page} from '@playwright/test';

/** What a reader sees or hears in one place, the language that it is marked as, and where it is. */
export type ReadText = {text: string; lang: string; place: string};

/**
 * Everything that readers see or hear on pages: fetched and read inside one page, because opening each would take
 * minutes. Without addresses, the page that is open, as it stands.
 */
export const readTexts = (page: Page, urls?: readonly string[]): Promise<Record<string, ReadText[]>> =>
  page.evaluate(async (addresses) => {
    const SILENT = 'script, style, template, code, pre, kbd, samp';
    const INLINE = /^(?:A|ABBR|B|BDI|CITE|EM|I|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
    const ATTRIBUTES = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';

    /** Two text nodes that only a comment of React's divides. */
    const isOneText = (node: Node, last: Node | undefined) =>
      node.previousSibling?.nodeType === Node.COMMENT_NODE && node.previousSibling.previousSibling === last;

    /** Pieces of one paragraph are read together: a quotation may hold a link. Words of two elements never meet. */
    const readBlocks = (from: Document, isSilent: (element: Element) => boolean): ReadText[] => {
      const blocks = new Map<Element, Record<string, ReadText>>();
      const found: ReadText[] = [];
      const walker = from.createTreeWalker(from.documentElement, NodeFilter.SHOW_TEXT);
      let last: Node | undefined;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const element = node.parentElement;
        if (!element || isSilent(element)) continue;
        let block = element;
        while (INLINE.test(block.tagName) && block.parentElement) block = block.parentElement;
        const lang = languageOf(element);
        const known = blocks.get(block) ?? {};
        blocks.set(block, known);
        const text = known[lang];
        if (text) text.text += `${isOneText(node, last) ? '' : '\u200B'}${node.data}`;
        else {
          known[lang] = {text: node.data, lang, place: block.tagName.toLowerCase()};
          found.push(known[lang]);
        }
        last = node;
      }
      return found;
    };

    const readAttributes = (from: Document, isSilent: (element: Element) => boolean): ReadText[] =>
      [...from.querySelectorAll('*')]
        .filter((element) => !isSilent(element))
        .flatMap((element) =>
          (element.matches('meta[name=description], meta[property="og:title"]') ? ['content'] : ATTRIBUTES).map(
            (name) => ({
              text: element.getAttribute(name) ?? '',
              lang: languageOf(element),
              place: `${element.tagName.toLowerCase()} ${name}`,
            }),
          ),
        );

    const read = (from: Document, alive: boolean): ReadText[] => {
      const silent = alive ? `${SILENT}, noscript` : SILENT;
      const isSilent = (element: Element) => element.closest(silent) !== null;
      return [...readAttributes(from, isSilent), ...readBlocks(from, isSilent)].filter(({text}) =>
        /[\p{L}\p{N}]/u.test(text),
      );
    };

    if (!addresses) return {[location.href]: read(document, true)};
    const all: Record<string, ReadText[]> = {};
    for (const address of addresses) {
      const html = await (await fetch(address)).text();
      all[address] = read(new DOMParser().parseFromString(html, 'text/html'), false);
    }
    return all;
  }, urls);
