let failed = 0;
let watching: typeof fetch | undefined;

/** Counts downloads that failed, for Pagefind goes on without a piece that it could not load, and tells only the console. */
export const watchDownloads = (): (() => number) => {
  const load = globalThis.fetch;
  if (load !== watching) {
    watching = async (...request) => {
      try {
        const response = await load(...request);
        if (!response.ok) failed += 1;
        return response;
      } catch (error) {
        failed += 1;
        throw error;
      }
    };
    globalThis.fetch = watching;
  }
  return () => failed;
};
