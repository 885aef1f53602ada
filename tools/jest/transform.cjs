// Tests and the shipped bundle go through the same compiler; jest loads this file before any TypeScript can be.
'use strict';

const {createHash} = require('node:crypto');
const {readFileSync} = require('node:fs');
const esbuild = require('esbuild');

const own = readFileSync(__filename);

module.exports = {
  getCacheKey(source, file) {
    return createHash('sha1')
      .update(own)
      .update(esbuild.version)
      .update(file)
      .update('\0')
      .update(source)
      .digest('hex');
  },
  process(source, file) {
    const {code} = esbuild.transformSync(source, {
      loader: file.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: file,
      sourcesContent: false,
    });
    return {code};
  },
};
