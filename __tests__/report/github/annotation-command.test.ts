import {expect, test} from '@jest/globals'
import {annotationCommand} from '../../../src/report/github/annotation-command.ts'

test('an annotation is one command, whatever is in it', () => {
  expect(
    annotationCommand({
      level: 'error',
      message: '100%\r\n::set-output name=a::b',
      title: 'a:b,c\n::d',
      file: 'x,y:z.yml',
      startLine: 1,
      startColumn: 2,
      endLine: 1,
      endColumn: 5
    })
  ).toBe('::error title=a%3Ab%2Cc%0A%3A%3Ad,file=x%2Cy%3Az.yml,line=1,col=2,endLine=1,endColumn=5::100%25%0D%0A::set-output name=a::b')
})

test('what is not known is left out', () => {
  expect(annotationCommand({level: 'notice', message: 'm', title: 't'})).toBe('::notice title=t::m')
})
