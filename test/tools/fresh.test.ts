import {runTool} from '../../tools/run';

describe('a command of package.json', () => {
  it.each(['rewind', '../secrets', ''])(
    'that has no tool is refused in words: "%s"',
    async name => {
      const {code, output} = await runTool('tools/fresh.mjs', [name]);
      expect(code).toBe(1);
      expect(output).toMatch(/^Unknown command: /);
      expect(output).not.toContain('    at ');
    },
  );
});
