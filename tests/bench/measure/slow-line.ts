/** A connection as Lighthouse supposes it for a phone: slow 4G. */
export type Line = {
  /** How long an answer is on its way before its first byte comes. */
  latencyMs: number;
  /** What all answers together get. */
  bytesPerSecond: number;
};

export const SLOW_4G: Line = {latencyMs: 150, bytesPerSecond: 1_600_000 / 8};

/** Bytes that are sent at once. */
const PIECE = 4096;

/** A line that all answers of a server share: whoever wants to send waits for its turn. */
export const openLine = ({latencyMs, bytesPerSecond}: Line) => {
  let free = 0;
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const waitFor = async (bytes: number): Promise<void> => {
    const now = performance.now();
    free = Math.max(now, free) + (bytes / bytesPerSecond) * 1000;
    await sleep(free - now);
  };
  return {
    /** Waits until the first lines of an answer would have arrived. */
    begin: async (bytes: number): Promise<void> => {
      await sleep(latencyMs);
      await waitFor(bytes);
    },
    /** Hands over the pieces of a body when they would arrive. */
    send: async (answer: Buffer, write: (piece: Buffer) => void): Promise<void> => {
      for (let start = 0; start < answer.length; start += PIECE) {
        const piece = answer.subarray(start, start + PIECE);
        await waitFor(piece.length);
        write(piece);
      }
    },
  };
};
