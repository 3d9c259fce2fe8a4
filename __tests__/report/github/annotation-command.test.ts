import {expect, test} from '@jest/globals'
import {annotationCommands} from '../../../src/report/github/annotation-command.ts'
import {span} from '../samples.ts'

test('an annotation is one line with its place, its title and its message', () => {
  const diagnostic = {
    rule: 'os-value',
    severity: 'error' as const,
    message: 'Wrong.',
    hint: 'Write linux.',
    file: 'a/appspec.yml',
    span: span(2, 5, 5)
  }
  expect(annotationCommands({diagnostics: [diagnostic]})).toEqual([
    '::error file=a/appspec.yml,line=2,col=5,endLine=2,endColumn=9,title=os-value::Wrong.%0AWrite linux.'
  ])
})

test('what is about no place has none', () => {
  expect(annotationCommands({warnings: [{message: 'Slow.'}]})).toEqual(['::warning title=CodeDeploy::Slow.'])
})

test('text can neither end the command nor start another', () => {
  const diagnostic = {rule: 'a:b,c%', severity: 'info' as const, message: '50%\r\n::debug::x', file: '::error::,b.yml'}
  expect(annotationCommands({diagnostics: [diagnostic]})).toEqual([
    '::notice file=%3A%3Aerror%3A%3A%2Cb.yml,title=a%3Ab%2Cc%25::50%25%0A::debug::x'
  ])
})
