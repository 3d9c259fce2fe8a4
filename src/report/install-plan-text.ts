import type {Permission, Script} from '../appspec/model.ts'
import type {InstalledEntry, InstallPreview, PlannedEvent} from '../operations/plan-install.ts'
import {count} from './count.ts'
import {sanitizeLine} from './sanitize.ts'

/** `BeforeBlockTraffic`, the longest name of an event. */
const eventWidth = 18

/** What a deployment does on a host, as lines: every file with its permissions and the line that set them, then the events. */
export function installPlanText(preview: InstallPreview): string {
  const {os, fileExistsBehavior, entries, problems, gaps, inPlace, inPlaceWithLoadBalancer} = preview
  const amount = (kind: InstalledEntry['kind']): number => entries.filter(entry => entry.kind === kind).length
  const sums = [
    count(amount('file'), 'file'),
    ...(amount('symlink') > 0 ? [count(amount('symlink'), 'symlink')] : []),
    count(amount('directory'), 'directory', 'directories')
  ]
  return [
    `Install on a new ${os === 'linux' ? 'Linux' : 'Windows'} host: ${sums.join(', ')}; files that exist: ${fileExistsBehavior}`,
    ...problems.map(
      ({message, more, cause}) =>
        `  fails: ${sanitizeLine(message)}${more === undefined ? '' : `, and ${more} more like it`}${cause === undefined ? '' : ` (line ${cause.span.start.line})`}`
    ),
    ...gaps.map(({message, cause}) => `  cannot be shown: ${sanitizeLine(message)} (line ${cause.span.start.line})`),
    ...table(entries.map(entryRow)),
    '',
    'Events in place',
    ...inPlace.map(eventText),
    '',
    'Events in place, behind a load balancer',
    ...inPlaceWithLoadBalancer.map(eventText)
  ].join('\n')
}

function entryRow({kind, path, source, target, mode, owner, group, acls, context, permission}: InstalledEntry): readonly string[] {
  const more = [
    ...(acls === undefined ? [] : [`acls ${acls.join(' ')}`]),
    ...(context === undefined ? [] : [`context ${[context.user, context.type, context.range].filter(Boolean).join(' ')}`]),
    ...(permission === undefined ? [] : [`line ${permission.span.start.line} sets ${fieldsOf(permission).join(', ')}`])
  ]
  const shown = `${path}${kind === 'directory' && !path.endsWith('/') ? '/' : ''}${target === undefined ? '' : ` -> ${target}`}`
  const rights = mode === undefined && owner === undefined ? '' : `${mode ?? '-'} ${owner ?? '-'}:${group ?? '-'}`
  return [rights, sanitizeLine(shown), source === undefined ? '' : `from ${sanitizeLine(source)}`, sanitizeLine(more.join('; '))]
}

function fieldsOf({mode, acls, context, owner, group}: Permission): readonly string[] {
  return Object.entries({mode, acls, context, owner, group}).flatMap(([name, value]) => (value === undefined ? [] : [name]))
}

/** Columns are as wide as what is in them, up to a width that leaves room for the next. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widest = 48
  const widths = [0, 1, 2].map(column => Math.min(widest, Math.max(0, ...rows.map(row => row[column]?.length ?? 0))))
  return rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function eventText({name, scriptsOf, scripts}: PlannedEvent): string {
  const listed = scripts.map(scriptText).join(', ')
  return `  ${name.padEnd(eventWidth)}  ${describe()}`.trimEnd()

  function describe(): string {
    if (name === 'Install') return 'the agent installs the files above'
    if (name === 'DownloadBundle') return 'the agent fetches and unpacks this revision'
    if (scriptsOf === undefined) return 'the load balancer'
    if (scriptsOf === 'this-revision') return listed === '' ? 'no scripts' : `this revision: ${listed}`
    const own = listed === '' ? '' : ` (this one's from the next deployment on: ${listed})`
    return `the revision installed before, if there is one${own}`
  }
}

function scriptText({location, timeoutSeconds, runas, sudo}: Script): string {
  const how = [
    `line ${location.span.start.line}`,
    `${timeoutSeconds} s at most`,
    ...(runas ? [`as ${runas.value}`] : []),
    ...(sudo ? ['with sudo'] : [])
  ]
  return `${sanitizeLine(location.value)} (${sanitizeLine(how.join(', '))})`
}
