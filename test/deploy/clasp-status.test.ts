import path from 'node:path';
import {buildDesk} from '../../tools/build/desk';
import {binOf, runTool} from '../../tools/run';

interface Status {
  filesToPush: string[];
  untrackedFiles: string[];
}

describe('what clasp would push', () => {
  it('is exactly what the build made', async () => {
    const {folder, files} = await buildDesk();
    const {code, output} = await runTool(binOf('@google/clasp', 'clasp'), ['status', '--json']);
    expect(code).toBe(0);
    const status = JSON.parse(output) as Status;
    const inFolder = (file: string) => path.relative(folder, path.resolve(file));
    expect(status.filesToPush.map(inFolder).sort()).toEqual(files);
    expect(status.untrackedFiles).toEqual([]);
  });
});
