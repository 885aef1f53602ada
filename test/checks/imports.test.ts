import {binOf, runTool} from '../../tools/run';

interface Cruise {
  summary: {
    totalCruised: number;
    violations: {rule: {name: string}; from: string; to: string}[];
  };
}

async function cruise(...folders: string[]): Promise<Cruise['summary']> {
  const config = ['--config', 'test/checks/imports.config.cjs'];
  const args = [...config, '--output-type', 'json', ...folders];
  const {output} = await runTool(binOf('dependency-cruiser', 'depcruise'), args);
  return (JSON.parse(output) as Cruise).summary;
}

describe('the direction of imports', () => {
  it('is towards domain, and the local Workspace knows nothing of the product', async () => {
    const {totalCruised, violations} = await cruise('src', 'workspace');
    expect(totalCruised).toBeGreaterThan(20);
    expect(violations.map(({rule, from, to}) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});
