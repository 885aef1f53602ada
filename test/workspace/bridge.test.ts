import fs from 'node:fs';
import {filesUnder} from '../../tools/map/files';
import {openWorld} from '../../workspace';

/** Bridge members that the script's side writes out: `call('Form.getItems', ...)`, `call<Plain>("...")`. */
function calledMembers(): {file: string; member: string}[] {
  return filesUnder('workspace', ['.ts'])
    .filter(file => file.includes('/apps-script') || file.startsWith('workspace/runtime/'))
    .flatMap(file =>
      [...fs.readFileSync(file, 'utf8').matchAll(/\bcall(?:<[^()]*?>)?\(\s*'([\w.]+)'/g)].map(
        ([, member]) => ({file, member: member!}),
      ),
    );
}

describe('the bridge', () => {
  it('has an operation for every member the script’s side calls', () => {
    const {operations} = openWorld();
    const called = calledMembers();
    expect(called.length).toBeGreaterThan(100);
    expect(called.filter(({member}) => !Object.hasOwn(operations, member))).toEqual([]);
  });
});
