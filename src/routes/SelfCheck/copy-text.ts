/**
 * Copies what an element shows. Where the browser does not let the page at the clipboard, the text is selected, so that
 * whoever wants it can copy it themselves; says whether it came to that.
 */
export const copyText = async (text: string, shown: HTMLElement): Promise<'copied' | 'selected'> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    window.getSelection()?.selectAllChildren(shown);
    // Outdated, and the only way for a page that came without https.
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
};
