/**
 * The parts of SARIF 2.1.0 (OASIS, sarif-v2.1.0-errata01) that we write. Names and optionality are those of its sections 3.13 to 3.55.
 */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: {readonly driver: SarifDriver}
  readonly columnKind: 'utf16CodeUnits'
  readonly originalUriBaseIds: Readonly<Record<string, {readonly description: SarifMessage}>>
  readonly invocations: readonly SarifInvocation[]
  readonly artifacts: readonly {readonly location: SarifArtifactLocation}[]
  readonly results: readonly SarifResult[]
}

export interface SarifDriver {
  readonly name: string
  readonly version: string
  readonly semanticVersion: string
  readonly informationUri: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifMessage
  readonly fullDescription: SarifMessage
  readonly help: SarifMessage & {readonly markdown: string}
  readonly helpUri: string
  readonly defaultConfiguration: {readonly level: SarifLevel}
  /** Of GitHub: `tags` filter alerts, `precision` orders them, `problem.severity` is shown beside them. */
  readonly properties: {readonly tags: readonly string[]; readonly precision: string; readonly 'problem.severity': string}
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifMessage {
  readonly text: string
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications?: readonly {readonly level: SarifLevel; readonly message: SarifMessage}[]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations: readonly [{readonly physicalLocation: SarifPhysicalLocation}]
  readonly partialFingerprints: {readonly primaryLocationLineHash: string}
  /** Changes that are safe to make. */
  readonly fixes?: readonly SarifFix[]
  /** Empty: it counts. `inSource`: a comment in the file asks to ignore it. */
  readonly suppressions?: readonly {readonly kind: 'inSource'}[]
  readonly properties?: {readonly agents: readonly string[]}
}

export interface SarifFix {
  readonly artifactChanges: readonly [
    {
      readonly artifactLocation: SarifArtifactLocation
      readonly replacements: readonly {readonly deletedRegion: SarifRegion; readonly insertedContent: SarifMessage}[]
    }
  ]
}

export interface SarifPhysicalLocation {
  readonly artifactLocation: SarifArtifactLocation
  readonly region?: SarifRegion
}

export interface SarifArtifactLocation {
  /** Relative to `uriBaseId` where that is given. */
  readonly uri: string
  readonly uriBaseId?: string
}

/** Lines and columns count from 1; the end is just behind the last character. */
export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}
