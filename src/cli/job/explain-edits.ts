import type {FieldEdits} from '../../content/change-hiring.ts';
import type {EntryOf} from '../../content/graph.ts';

/** What was changed in a posting's file, a field a line. `text` is what the file said before. */
export const explainEdits = (
  {path, data}: EntryOf<'job'>,
  edits: FieldEdits,
  {text, edited, dryRun}: {text: string; edited: string; dryRun: boolean},
): string => {
  if (edited === text) return `${path} says so already; nothing was written.\n`;
  const old = (field: string): string => {
    const value = data[field as keyof typeof data];
    return value === undefined ? '' : `${String(value)} → `;
  };
  const lines = [
    ...Object.entries(edits.set).map(([field, value]) => `${field}: ${old(field)}${value}`),
    ...edits.remove.map((field) => `${field}: taken away`),
    ...(edits.confirm.length > 0 ? [`unconfirmed: without ${edits.confirm.join(', ')}`] : []),
    ...listLeft(text, edited).map((comment) => `left, on a line of its own: ${comment}`),
  ];
  return [`${path}${dryRun ? ' would change; nothing was written' : ' was changed'}:`, ...lines, '']
    .join('\n    ')
    .replace(/ +$/, '');
};

/** Comments that stood beside something that was taken away: whether they still hold is for a person to say. */
const listLeft = (text: string, edited: string): string[] => {
  const before = new Set(text.split('\n'));
  return edited.split('\n').flatMap((line) => (/^\s*#/.test(line) && !before.has(line) ? line.trim() : []));
};
