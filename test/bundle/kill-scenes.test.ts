import {SCENES, strikeScene} from './kill-scenes';

/** A sample of kill-scenes.long.ts, which strikes every call. */
describe('R1, R3, R7, R9, P7 some calls of the desk’s own work struck', () => {
  it.each(SCENES)('$name comes out the same', async scene => {
    const {count, wrong} = await strikeScene(scene, 29);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
