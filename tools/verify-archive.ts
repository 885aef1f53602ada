import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {type FoundFile, isRead, isSound, judgeFolder, traced} from '../src/domain/archive/verdict';
import {tracedRow, VERIFY, verdictSentences} from '../src/ui/text/visitors/verify';

/**
 * `npm run -s verify-archive -- FOLDER [NUMBER ...]`: checks a folder of the archive that was downloaded, without the
 * desk and without a network, and follows printed register numbers through its journal. Answers the exit code: 0 where
 * all is sound and every number was found, 1 otherwise, 2 for a folder that is none.
 */
export async function main(args: string[]): Promise<number> {
  const [folder, ...numbers] = args;
  if (folder === undefined || !fs.existsSync(folder)) {
    console.error('Usage: verify-archive FOLDER [NUMBER ...]');
    return 2;
  }
  const verdict = judgeFolder(filesIn(folder), hashOf);
  verdictSentences(verdict).forEach(sentence => console.log(sentence));
  let code = isSound(verdict) ? 0 : 1;
  for (const number of numbers) {
    const lines = traced(verdict, number);
    if (!lines) code = 1;
    console.log(lines ? VERIFY.traced(number, lines.length) : VERIFY.unknown(number));
    lines?.forEach(line => console.log(tracedRow(line).join('\t')));
  }
  return code;
}

function filesIn(folder: string): FoundFile[] {
  return fs
    .readdirSync(folder, {withFileTypes: true})
    .filter(one => one.isFile())
    .map(({name}) => {
      const bytes = fs.readFileSync(path.join(folder, name));
      const text = isRead(name) ? bytes.toString('utf8') : null;
      return {name, size: bytes.length, sha256: hashOf(bytes), text};
    });
}

function hashOf(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
