import {exception} from '../../../runtime/exception';

/**
 * A search pattern of a script. Google reads it as RE2, whose flags may stand at its beginning: `(?i)`. Capture groups
 * mean nothing in a replacement (reference/document/body#replaceText(String,String)).
 */
export function searchFor(pattern: string): RegExp {
  const [, flags = '', rest = ''] = /^(?:\(\?([imsU]+)\))?([^]*)$/.exec(String(pattern)) ?? [];
  try {
    return new RegExp(rest, `g${flags.replace('U', '')}`);
  } catch (error) {
    // Assumed: Google publishes no text for this.
    if (error instanceof SyntaxError)
      throw exception(`Invalid regular expression pattern ${pattern}`);
    throw error;
  }
}
