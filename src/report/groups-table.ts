import type {GroupsResult} from '../operations/groups-result.ts'
import {groupRow, type GroupRow} from './groups-text.ts'
import {plainPaint, type Paint} from './paint.ts'

const columns = [
  ['group', 'Group'],
  ['deploymentId', 'Deployment'],
  ['outcome', 'Outcome'],
  ['duration', 'Duration'],
  ['why', 'Reason']
] as const satisfies readonly (readonly [keyof GroupRow, string])[]

/** How the deployment to each group ended, as lines of a table for a fixed-width font. */
export function groupsTable({groups}: Pick<GroupsResult, 'groups'>, paint: Paint = plainPaint): string[] {
  const rows = groups.map(groupRow)
  const widths = columns.map(([key, title]) => Math.max(title.length, ...rows.map(row => row[key].length)))
  const line = (
    cell: (key: (typeof columns)[number][0], title: string) => string,
    painted: (key: string, text: string) => string
  ): string =>
    columns
      .map(([key, title], index) =>
        painted(key, index === columns.length - 1 ? cell(key, title) : cell(key, title).padEnd(widths[index] ?? 0))
      )
      .join('  ')
      .trimEnd()
  return [
    line(
      (_, title) => title,
      (_, text) => paint('dim', text)
    ),
    ...rows.map(row =>
      line(
        key => row[key],
        (key, text) => (key === 'outcome' ? paint(row.tone, text) : text)
      )
    )
  ]
}
