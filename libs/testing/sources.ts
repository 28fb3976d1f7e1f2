/** A folder of the sources, for a test that looks at files there: it runs from the build. */
export const inSources = (folder: string): string => folder.replace('/.build/', '/');
