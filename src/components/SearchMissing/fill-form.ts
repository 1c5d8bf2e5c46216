/** Puts words into the address of a form: "{title}" and "{body}" stand where they go. */
export const fillForm = (form: string, words: {title: string; body: string}): string =>
  form.replace(/\{(title|body)\}/g, (_, name: 'title' | 'body') => encodeURIComponent(words[name]));
