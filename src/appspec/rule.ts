import type {BundleType} from '../core/codedeploy-words.ts'
import type {Agent, Fix, Severity, Span} from '../core/diagnostic.ts'
import type {FunctionAppSpec} from './function-app-spec.ts'
import type {HookScript} from './hook-scripts.ts'
import type {InstallPlan} from './install-plan.ts'
import type {AppSpecPlatform, HostSystem, ServerAppSpec} from './model.ts'
import type {Outline} from './outline.ts'
import type {YamlSource} from './read.ts'
import type {RevisionPath} from './revision-tree.ts'
import type {SourceTree} from './source-tree.ts'
import type {Suppressions} from './suppressions.ts'
import type {YamlNode} from './yaml/node.ts'

/** A place an agent refuses, with all the agents that refuse it there for the same reason. */
export interface JointRefusal {
  readonly span: Span
  readonly agents: readonly Agent[]
  /** What each of them complains about. */
  readonly messages: Readonly<Partial<Record<Agent, string>>>
  /** What agent 1 saw, where that is not what is written. */
  readonly value?: string
}

/** All a rule may look at. */
export interface RuleContext {
  /** The name of the AppSpec, as the user knows it. */
  readonly file: string
  readonly source: YamlSource
  readonly platform: AppSpecPlatform
  /** The operating system the AppSpec names, else that of the host. */
  readonly system: HostSystem
  readonly host: HostSystem
  readonly root?: YamlNode
  /** Present when the file is a map. */
  readonly outline?: Outline
  /** Present when the file is a map, the platform is ECS or Lambda, and nothing says that it is for servers or a template. */
  readonly functionAppSpec?: FunctionAppSpec
  /** Present when agent 1 takes the file. */
  readonly appSpec?: ServerAppSpec
  /** What the revision ships; absent when it is not known. */
  readonly tree?: SourceTree
  /** What leaves a path out of the revision that is there to be shipped, as the end of a sentence, where that is known. */
  readonly leftOutBy?: (path: RevisionPath) => string | undefined
  /** The installation of `appSpec` from `tree` on a host that has nothing yet. */
  readonly plan?: InstallPlan
  /** How the revision is packed, where that is known. */
  readonly bundleType?: BundleType
  /** The path of a second AppSpec in the root of the revision, when its content is another than this one's. */
  readonly differingAppSpec?: RevisionPath
  /** Whether the deployment group has a load balancer, where that is known. */
  readonly hasLoadBalancer?: boolean
  /** The scripts of all hooks of the previous revision, where that is known. */
  readonly previousScripts?: readonly HookScript[]
  /** Whether scripts of an event ever run: what is said of the others is that they do not, and nothing of what they would do. */
  readonly runsScripts: (event: string) => boolean
  /** The scripts of the hooks that run, with their content where `tree` has them. */
  readonly scripts: readonly HookScript[]
  /** What comments in the file ask to ignore. */
  readonly suppressions: Suppressions
  /** Whether a rule of that id runs and has what it needs. */
  readonly couldFind: (rule: string) => boolean
  /** What the agents refuse under a rule's id. */
  readonly refusals: (rule: string) => readonly JointRefusal[]
  /** The agents that refuse what stands exactly at a span under another rule's id, which then says all there is to say of it. */
  readonly otherRefusers: (rule: string, span: Span) => readonly Agent[]
  /** The node that stands exactly at a span. */
  readonly nodeAt: (span: Span) => YamlNode | undefined
}

export interface Finding {
  /** Absent when it is about the file as a whole. */
  readonly at?: {readonly span: Span} | undefined
  /** What is wrong, and what the agent will do with it. */
  readonly message: string
  readonly hint?: string
  /** Instead of the rule's own. */
  readonly severity?: Severity
  /**
   * The agents that refuse the file because of this: an error when one of them is among those the user deploys to, else a warning.
   * Goes before `severity`.
   */
  readonly refusedBy?: readonly Agent[]
  /** The refusal this is about, when `at` starts elsewhere. */
  readonly refusal?: JointRefusal
  /**
   * The agents concerned, beside those that refuse the file: an error becomes a warning when the user deploys to none of them. With
   * `refusedBy` these fail at Install.
   */
  readonly agents?: readonly Agent[]
  /** Only where the result means what the user meant, to every agent. A file is named by its path in the revision. */
  readonly fix?: Fix | undefined
}

export type Report = (finding: Finding) => void

/** One thing that can be wrong with an AppSpec. */
export interface Rule {
  /** Stable, in kebab-case; it names the fault. */
  readonly id: string
  /** Of its findings, unless they say otherwise. */
  readonly severity: Severity
  readonly platforms: readonly AppSpecPlatform[]
  /** One sentence. */
  readonly summary: string
  /** The part of the context without which it finds nothing. */
  readonly needs?: keyof RuleContext
  /** The part of the context with which it may find what it does not find without. */
  readonly findsMoreWith?: keyof RuleContext
  /** It looks at what became of the findings of the others, and runs after them. */
  readonly isLast?: true
  /** Also run when the file is not a map, or cannot be read. */
  readonly check: (context: RuleContext, report: Report) => void
}

export const serverOnly: readonly AppSpecPlatform[] = ['server']
export const functionPlatforms: readonly AppSpecPlatform[] = ['ecs', 'lambda']
export const everyPlatform: readonly AppSpecPlatform[] = ['server', 'ecs', 'lambda']
