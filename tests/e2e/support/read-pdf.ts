import {getDocumentProxy} from 'unpdf';

/** The lines of text on each page of a PDF, from top to bottom. */
export const readPdf = async (bytes: Uint8Array): Promise<string[][]> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const numbers = Array.from({length: pdf.numPages}, (_, place) => place + 1);
  return Promise.all(numbers.map(async (number) => toLines(await (await pdf.getPage(number)).getTextContent())));
};

type TextContent = {items: Array<object | {str: string; transform: number[]}>};

const toLines = ({items}: TextContent): string[] => {
  const lines = new Map<number, string>();
  for (const item of items) {
    if (!('str' in item)) continue;
    // A text's height above the lower edge; small letters in a line may stand a little higher.
    const height = Math.round(Number(item.transform[5]));
    lines.set(height, (lines.get(height) ?? '') + item.str);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([, line]) => line.trim())
    .filter((line) => line !== '');
};
