import {SCENES, strikeScene} from './kill-scenes';

describe('R1, R3, R7, R9, P7 every call of the desk’s own work killed, failing before and after its effect', () => {
  it.each(SCENES)('$name comes out the same', async scene => {
    const {count, wrong} = await strikeScene(scene);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(8);
  });
});
