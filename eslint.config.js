import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

const fromAbove = 'Only action/, cli/ and library/ know where they run: take it as an option.'
const readsTheWorld = [
  {object: 'process', property: 'env', message: fromAbove},
  {object: 'process', property: 'cwd', message: fromAbove},
  {object: 'process', property: 'argv', message: fromAbove}
]

export default tseslint.config(
  {ignores: ['dist/', 'lib/', 'coverage/', 'examples/**/node_modules/', '__tests__/fixtures/']},
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      // What a rest leaves out must be named, and is not used.
      '@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true, argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'no-restricted-syntax': ['error', {selector: 'TSEnumDeclaration', message: 'Use a union.'}]
    }
  },
  {
    files: ['src/**/*.ts'],
    // A hook runs in Lambda, whose log is what is written to the console.
    ignores: ['src/action/**', 'src/cli/**', 'src/lambda-hook/**'],
    rules: {'no-restricted-globals': ['error', {name: 'console', message: 'Tell the observer; reporters decide how it looks.'}]}
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action/**', 'src/cli/**', 'src/library/**'],
    rules: {'no-restricted-properties': ['error', ...readsTheWorld]}
  },
  {
    // The domain: the same answer for the same arguments, at any time and anywhere.
    files: ['src/{core,appspec,bundle,deployment,operations,report}/**/*.ts'],
    ignores: ['src/core/clock.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...readsTheWorld,
        {object: 'Date', property: 'now', message: 'Take a Clock.'},
        {object: 'performance', property: 'now', message: 'Take a Clock.'},
        {object: 'Math', property: 'random', message: 'Take it as an option.'}
      ],
      'no-restricted-syntax': [
        'error',
        {selector: 'TSEnumDeclaration', message: 'Use a union.'},
        {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take a Clock.'}
      ]
    }
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', fetch: 'readonly'}
    }
  }
)
