interface Place {
  hash: string;
}

declare const google: {script: {url?: {getLocation(found: (place: Place) => void): void}}};

/** The outer page answers at once; in the sidebar nobody may answer. */
const PATIENCE = 1_000;

/**
 * What stands behind `#` in the address bar: a page in Google's frame does not see the outer address itself.
 * https://developers.google.com/apps-script/guides/html/reference/url
 */
export function keyOfAddress(): Promise<string> {
  const {url} = google.script;
  if (!url) return Promise.resolve('');
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(''), PATIENCE);
    url.getLocation(({hash}) => {
      clearTimeout(timer);
      resolve(decoded(hash));
    });
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    console.info(`the address has no key: ${String(error)}`);
    return '';
  }
}
