import gts from 'gts';

export default [
  {
    ignores: [
      'dist/',
      '.cache/',
      '.workspace/',
      'coverage/',
      'docs/',
      'test/fixtures/',
      '**/*.html',
    ],
  },
  ...gts,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        // gts looks in the top-level tsconfig.json only; each part here has its own.
        project: null,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // As TypeScript itself does: a leading _ says that a name is there for its place only.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {globals: {console: 'readonly', setTimeout: 'readonly', process: 'readonly'}},
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {module: 'writable', require: 'readonly', __filename: 'readonly'},
    },
  },
];
