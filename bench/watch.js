// What watching a deployment costs: calls in all, most calls in one look and in a minute, how late the end is noticed. The deployments are
// simulated on a clock that is set forward, so nothing here waits, and nothing is measured but our own time and memory.
//
//   node tools/node24/run.js --expose-gc bench/watch.js
//
// The listing's page size is not documented; 100 is assumed. One target in twenty fails at one of its seven lifecycle events.
import {performance} from 'node:perf_hooks'
import {adaptivePace, fixedPace} from '../src/deployment/pace.ts'
import {watchDeployment} from '../src/deployment/watch.ts'

const pageSize = 100
const latencyMs = 80
const failingShare = 1 / 20
const lifecycle = ['ApplicationStop', 'DownloadBundle', 'BeforeInstall', 'Install', 'AfterInstall', 'ApplicationStart', 'ValidateService']

const scenarios = [
  {name: '10 targets, 5 at a time, 2 min', targets: 10, atATime: 5, minutes: 2},
  {name: '1,000 targets, 500 at a time, 2 min', targets: 1_000, atATime: 500, minutes: 2},
  {name: '1,000 targets, 25 at a time, 40 min', targets: 1_000, atATime: 25, minutes: 40},
  {name: '5,000 targets, 250 at a time, 30 min', targets: 5_000, atATime: 250, minutes: 30}
]

/** The same deployment for every watch: a generator of numbers that starts from a seed. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A deployment as a function of time, and the calls that look at it. */
class Simulation {
  nowMs = 0
  calls = []
  looks = [0]
  #targets = []

  constructor({targets, atATime, minutes}) {
    const random = randomFrom(20_261_121)
    const meanMs = (minutes * 60_000) / Math.ceil(targets / atATime)
    const slots = Array.from({length: atATime}, () => 5_000)
    for (let i = 0; i < targets; i++) {
      const slot = slots.indexOf(Math.min(...slots))
      const startMs = slots[slot]
      const durationMs = meanMs * (0.8 + 0.4 * random())
      const failsAt = random() < failingShare ? Math.floor(random() * lifecycle.length) : undefined
      const endMs = startMs + (durationMs * ((failsAt ?? lifecycle.length - 1) + 1)) / lifecycle.length
      slots[slot] = endMs
      this.#targets.push({id: `i-${String(i).padStart(17, '0')}`, startMs, endMs, stepMs: durationMs / lifecycle.length, failsAt})
    }
    this.endMs = Math.max(...this.#targets.map(({endMs}) => endMs))
  }

  /** Every event of the targets that failed. */
  get failedEvents() {
    return this.#targets.flatMap(({id, failsAt}) =>
      failsAt === undefined
        ? []
        : lifecycle.map((name, i) => `${id} ${name} ${i < failsAt ? 'Succeeded' : i === failsAt ? 'Failed' : 'Skipped'}`)
    )
  }

  now() {
    return this.nowMs
  }

  sleep(ms) {
    this.nowMs += ms
    this.looks.push(0)
    return Promise.resolve()
  }

  getDeployment() {
    this.#call()
    const overview = {pending: 0, inProgress: 0, succeeded: 0, failed: 0, skipped: 0, ready: 0}
    const counts = {Pending: 'pending', InProgress: 'inProgress', Succeeded: 'succeeded', Failed: 'failed'}
    for (const target of this.#targets) overview[counts[this.#status(target)]] += 1
    const status = this.nowMs < 5_000 ? 'Created' : this.nowMs < this.endMs ? 'InProgress' : 'Failed'
    return Promise.resolve({id: 'd-1', status, overview, targets: []})
  }

  listTargets(_, {statuses, nextToken = '0'}) {
    this.#call()
    const ids = this.#targets.filter(target => statuses === undefined || statuses.includes(this.#status(target))).map(({id}) => id)
    const end = Number(nextToken) + pageSize
    return Promise.resolve({ids: ids.slice(Number(nextToken), end), ...(end < ids.length && {nextToken: String(end)})})
  }

  getTargets(_, ids) {
    this.#call()
    return Promise.resolve(ids.map(id => this.#target(this.#targets[Number(id.slice(2))])))
  }

  #call() {
    this.nowMs += latencyMs
    this.calls.push(this.nowMs)
    this.looks[this.looks.length - 1] += 1
  }

  #status({startMs, endMs, failsAt}) {
    if (this.nowMs < startMs) return 'Pending'
    if (this.nowMs < endMs) return 'InProgress'
    return failsAt === undefined ? 'Succeeded' : 'Failed'
  }

  #target(target) {
    const {startMs, stepMs, failsAt} = target
    const step = this.nowMs < startMs ? -1 : Math.floor((this.nowMs - startMs) / stepMs)
    const events = lifecycle.map((name, i) => {
      if (failsAt !== undefined && step > failsAt) return {name, status: i < failsAt ? 'Succeeded' : i === failsAt ? 'Failed' : 'Skipped'}
      return {name, status: i < step ? 'Succeeded' : i === step ? 'InProgress' : 'Pending'}
    })
    return {id: target.id, status: this.#status(target), events}
  }
}

const ours = pace => async simulation => {
  const told = new Set()
  await watchDeployment({
    deploymentId: 'd-1',
    reader: simulation,
    clock: simulation,
    pace,
    onEvent: event => {
      if (event.type === 'lifecycle-changed') told.add(`${event.target} ${event.event.name} ${event.event.status}`)
    }
  })
  return told
}

/** Lists all targets with each look, and reads them `size` at a time. */
const readAll = size => async simulation => {
  const told = new Set()
  for (;;) {
    const {status} = await simulation.getDeployment()
    const ids = []
    let nextToken
    do {
      const page = await simulation.listTargets('d-1', {nextToken})
      ids.push(...page.ids)
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    for (let i = 0; i < ids.length; i += size) {
      for (const {id, events} of await simulation.getTargets('d-1', ids.slice(i, i + size)))
        for (const {name, status} of events) told.add(`${id} ${name} ${status}`)
    }
    if (status === 'Failed') return told
    await simulation.sleep(15_000)
  }
}

/** The waiter of the SDK: between 15 s and twice as long each time, up to two minutes; the status is all it reads. */
const sdkWaiter = async simulation => {
  const random = randomFrom(1)
  for (let attempt = 1; ; attempt++) {
    const {status} = await simulation.getDeployment()
    if (status === 'Failed') return new Set()
    const most = Math.min(120_000, 15_000 * 2 ** (attempt - 1))
    await simulation.sleep(15_000 + random() * (most - 15_000))
  }
}

const watches = [
  ['SDK waiter', sdkWaiter],
  ['one call per target, 15 s', readAll(1)],
  ['list + batches of 25, 15 s', readAll(25)],
  ['codedeploy-kit, adaptive', ours(adaptivePace)],
  ['codedeploy-kit, 15 s', ours(fixedPace(15_000))]
]

/** Most calls within any 60 s. */
function mostInAMinute(calls) {
  let most = 0
  let from = 0
  for (let to = 0; to < calls.length; to++) {
    while (calls[from] <= calls[to] - 60_000) from += 1
    most = Math.max(most, to - from + 1)
  }
  return most
}

console.log('| deployment | watch | calls | in a look | in a minute | end seen after | events of failed targets told | our time |')
console.log('|---|---|---:|---:|---:|---:|---:|---:|')
for (const scenario of scenarios) {
  for (const [name, watch] of watches) {
    const simulation = new Simulation(scenario)
    const start = performance.now()
    const told = await watch(simulation)
    const elapsedMs = performance.now() - start
    const expected = simulation.failedEvents
    const share = expected.filter(event => told.has(event)).length / expected.length
    console.log(
      `| ${[
        scenario.name,
        name,
        simulation.calls.length.toLocaleString('en'),
        Math.max(...simulation.looks),
        mostInAMinute(simulation.calls),
        `${((simulation.nowMs - simulation.endMs) / 1_000).toFixed(1)} s`,
        expected.length === 0 ? '-' : `${(share * 100).toFixed(0)} %`,
        `${(elapsedMs / 1_000).toFixed(1)} s`
      ].join(' | ')} |`
    )
  }
}

/** The most that a watch keeps, in megabytes: what is left after a collection, every 20 looks. */
async function memoryOf(scenario) {
  const simulation = new Simulation(scenario)
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  let most = 0
  const sleep = simulation.sleep.bind(simulation)
  simulation.sleep = ms => {
    if (simulation.looks.length % 20 === 0) {
      globalThis.gc()
      most = Math.max(most, process.memoryUsage().heapUsed - before)
    }
    return sleep(ms)
  }
  await watchDeployment({deploymentId: 'd-1', reader: simulation, clock: simulation, pace: adaptivePace, onEvent: () => undefined})
  return most / 1e6
}

if (globalThis.gc) {
  console.log()
  for (const scenario of scenarios) console.log(`${scenario.name}: ${(await memoryOf(scenario)).toFixed(1)} MB kept at most`)
}
