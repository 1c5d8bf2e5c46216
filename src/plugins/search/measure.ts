import {gzipSync} from 'node:zlib';

/** What a text weighs on its way to a reader, in bytes. */
export const measure = (text: string | Uint8Array): number => gzipSync(text, {level: 9}).length;
