import type {World} from '../../service';

/** What a script made with ContentService. */
export interface KeptText {
  content: string;
  mimeType: string;
  fileName: string | null;
}

export type Content = ReturnType<typeof createContent>;

/** Texts that wait to be fetched; more than one browser ever has under way. */
const KEPT = 100;

/**
 * Where texts of web apps lie between the answer that leads to them and the request that fetches them
 * (https://developers.google.com/apps-script/guides/content#redirects). Not saved with the world.
 */
export function createContent(_world: World) {
  const texts = new Map<string, KeptText>();
  let made = 0;

  /** Keeps a text; gives the key of its address. */
  function keep(text: KeptText): string {
    if (texts.size >= KEPT) texts.delete(texts.keys().next().value!);
    const key = `AehSKLi${(made += 1)}`;
    texts.set(key, text);
    return key;
  }

  return {keep, kept: (key: string): KeptText | undefined => texts.get(key)};
}
