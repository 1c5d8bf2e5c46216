import type {Page} from '@playwright/test';

/**
 * A picture at an eighth of its size, in which letters are grey lines: it shows where things stand and in which colours,
 * and is the same with the edges of letters drawn a little differently. Any page of the browser can draw it.
 */
export const shrink = async (page: Page, picture: Buffer): Promise<Buffer> => {
  const small = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width / 8);
      canvas.height = Math.round(image.height / 8);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser draws no canvas.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/png');
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return Buffer.from(small.slice(small.indexOf(',') + 1), 'base64');
};
