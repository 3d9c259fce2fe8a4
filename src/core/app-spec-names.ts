/** How AppSpecs are called that are in no file, by where they come from. */
export const appSpecNames = {
  /** The input that has the text. */
  content: 'appspec-content',
  /** One that was made, of inputs. */
  made: 'the AppSpec that was made',
  /** One of which nobody said what it is called. */
  unnamed: 'AppSpec'
} as const

/** How a branch configuration is called that is in no file: by the input, or the option, that has it. */
export const branchConfigNames = {input: 'branch-config', option: 'branchConfig'} as const

/** How an AppSpec is called that CodeDeploy keeps by its hash. */
export function keptAppSpecName(sha256: string): string {
  return `${appSpecNames.unnamed} ${sha256.slice(0, 12)}`
}

/** The input that an AppSpec of that name comes from. */
export function appSpecInput(name: string): 'appspec' | 'appspec-content' {
  return name === appSpecNames.content ? 'appspec-content' : 'appspec'
}

/** Whether a finding's `file` is only a name, and no file that a line could be shown in. */
export function isOnlyName(file: string): boolean {
  const names: readonly string[] = [...Object.values(appSpecNames), ...Object.values(branchConfigNames)]
  return names.includes(file) || /^AppSpec [0-9a-f]{12}$/.test(file)
}
