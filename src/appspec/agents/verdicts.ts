import type {Agent} from '../../core/diagnostic.ts'
import type {HostSystem, ServerAppSpec} from '../model.ts'
import type {ReadProblem, YamlSource} from '../read.ts'
import {readAgent1} from './agent-1.ts'
import {readAgent2} from './agent-2.ts'
import type {Refusal} from './refusal.ts'

export interface AgentReadings {
  /** In each agent's own order of checks; an empty list means that it takes the file. */
  readonly refusals: Readonly<Record<Agent, readonly Refusal[]>>
  /** The model, when agent 1 takes the file. */
  readonly appSpec?: ServerAppSpec
}

/** The rule that tells about each kind of text that cannot be read. */
const ruleOfProblem: Readonly<Record<ReadProblem['kind'], string>> = {
  syntax: 'yaml-syntax',
  escape: 'yaml-windows-escape',
  tab: 'yaml-tab-indent',
  'alias-name': 'yaml-unquoted-star',
  directive: 'yaml-directive',
  nesting: 'yaml-expansion',
  encoding: 'yaml-encoding',
  size: 'yaml-expansion'
}

/** What every agent's parser does with a Server AppSpec on a host. */
export function readWithAgents(source: YamlSource, host: HostSystem): AgentReadings {
  const {problem, root, lines} = source
  if (problem !== undefined) return allRefuse({rule: ruleOfProblem[problem.kind], span: problem.span, message: problem.message})
  if (root === undefined)
    return allRefuse({rule: 'file-empty', span: lines.span(0, 0), message: 'the application specification file was empty'})
  const agent1 = readAgent1(root, 'psych4', host)
  const olderRuby = readAgent1(root, 'psych3', host)
  return {
    refusals: {
      'agent-1': agent1.refusals,
      'agent-1-ruby-3.0': [...oldLibyaml(source), ...olderRuby.refusals],
      'agent-2': [...secondDocument(source), ...readAgent2(root)]
    },
    ...(agent1.appSpec && {appSpec: agent1.appSpec})
  }
}

function allRefuse(refusal: Refusal): AgentReadings {
  return {refusals: {'agent-1': [refusal], 'agent-1-ruby-3.0': [refusal], 'agent-2': [refusal]}}
}

/** Hosts with Ruby 3.0 or older have libyaml 0.2.2, which knows YAML 1.1 only. */
function oldLibyaml({version}: YamlSource): readonly Refusal[] {
  if (version === undefined || version.minor === 1) return []
  return [{rule: 'yaml-directive', span: version.span, message: 'found incompatible YAML document'}]
}

function secondDocument({more}: YamlSource): readonly Refusal[] {
  if (more === undefined) return []
  const rule = more.problem === undefined ? 'yaml-multi-document' : ruleOfProblem[more.problem.kind]
  return [{rule, span: more.span, message: more.problem?.message ?? 'more than one document is not supported'}]
}
