import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {rehearsalHooks} from '../../src/operations/rehearsal-hooks.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {errorOf} from '../support/error-of.ts'

const text = `version: 0.0
Resources: [{a: {Type: AWS::Lambda::Function, Properties: {Name: orders, Alias: live}}}]
Hooks:
  - BeforeAllowTraffic: orders_before
  - AfterAllowTraffic: orders_after
`

describe('a hook whose file is misspelt', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, string | undefined]>([
    ['gets the nearest one', ['hooks/orders_before.mjs', 'hooks/order_after.mjs'], {}, 'hooks/order_after.mjs'],
    ['whatever it ends with', ['hooks/orders_before.mjs', 'hooks/orders-after.ts'], {}, 'hooks/orders-after.ts'],
    ['but not that of another hook', ['hooks/orders_before.mjs'], {}, undefined],
    ['nor what is no handler', ['hooks/orders_before.mjs', 'hooks/orders_after.py'], {}, undefined],
    ['as named by hook-handlers', ['hooks/orders_before.mjs', 'checks/after.mjs'], {orders_after: 'checks/atfer.mjs'}, 'checks/after.mjs']
  ])('%s', (_, files, hookHandlers, meant) => {
    const source = temporaryFolder()
    write(source, Object.fromEntries(files.map(file => [file, ''])))
    const {hint} = errorOf(() => rehearsalHooks({file: 'appspec.yml', text}, source, {hookHandlers}, {runsTypeScript: true})) as {
      hint?: string
    }
    expect(/Did you mean "(.*?)"/.exec(hint ?? '')?.[1]).toBe(meant === undefined ? undefined : join(source, ...meant.split('/')))
  })
})
