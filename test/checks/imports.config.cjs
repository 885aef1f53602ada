// Who may import whom. "domain decides, workflow orders, google talks, entry exposes": imports point only towards domain.
'use strict';

// `page` holds what the pages share and is none itself.
const CLIENT = '^src/ui/(desk|install|page|tracking)/';
const IN_SCRIPT = '^workspace/(runtime/|services/[^/]+/apps-script)';

// A part may import itself and what is named here.
function only(name, from, to) {
  return {
    name,
    severity: 'error',
    from: {path: from},
    to: {pathNot: [from, ...to.map(part => `^${part}`)]},
  };
}

module.exports = {
  forbidden: [
    only('domain-is-pure', '^src/domain/', ['src/data/']),
    only('data-is-plain', '^src/data/', ['src/domain/']),
    // Words that tabs and sentences share stand once, in data.
    only('text-knows-domain', '^src/ui/text/', [
      'src/domain/',
      'src/data/months\\.ts$',
      'src/data/(kind|tab)-words\\.ts$',
    ]),
    only('workflow-orders', '^src/workflow/', ['src/domain/', 'src/data/', 'src/ui/text/']),
    only('google-implements-ports', '^src/google/', [
      'src/domain/',
      'src/data/',
      'src/workflow/(ports|wings)\\.ts$',
      'src/workflow/ports/',
    ]),
    // A wing brings along the adapter that it alone needs; that of the pages, their part of the entry.
    only('wings-gather-workflow', '^src/wings/', [
      'src/domain/',
      'src/workflow/',
      'src/entry/pages/',
      'src/google/(google-clinic|google-drawer|letter-press)\\.ts$',
    ]),
    only('main-exposes-entry', '^src/main\\.ts$', ['src/entry/']),
    only('addon-needs-no-register', '^src/gmail-addon/', [
      'src/domain/',
      'src/data/',
      'src/ui/text/',
    ]),
    only('pages-know-domain', CLIENT, [
      'src/domain/',
      'src/ui/text/',
      'src/data/(kecamatan|kota)\\.ts$',
      'node_modules/preact/',
    ]),
    {
      name: 'nobody-imports-a-page',
      severity: 'error',
      from: {path: '^src/', pathNot: CLIENT},
      to: {path: CLIENT},
    },
    {
      name: 'pages-do-not-share',
      severity: 'error',
      from: {path: '^src/ui/([^/]+)/'},
      to: {path: '^src/ui/(desk|install|tracking)/', pathNot: '^src/ui/$1/'},
    },
    {
      name: 'script-needs-no-package',
      severity: 'error',
      from: {path: '^src/', pathNot: CLIENT},
      to: {dependencyTypesNot: ['local', 'type-only'], pathNot: '^src/'},
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(workspace|tools|test)/'},
    },
    {
      name: 'workspace-knows-no-product',
      severity: 'error',
      from: {path: '^workspace/'},
      to: {path: '^(src|tools|test)/'},
    },
    {
      // What runs in the script's context may take types from the world, and code from nowhere else but Google's
      // limits, which are constants, the reading of A1 notation, and the generator behind its Math.random: all pure.
      name: 'nothing-of-node-in-the-script',
      severity: 'error',
      from: {path: IN_SCRIPT},
      to: {
        pathNot: [
          IN_SCRIPT,
          '^workspace/random\\.ts$',
          '^workspace/services/sheets/a1\\.ts$',
          '^workspace/services/[^/]+/limits\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-cycle-of-code',
      severity: 'error',
      from: {path: '^src/'},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json']},
  },
};
