import {predefinedConfigNames, predefinedPrefix} from '../core/codedeploy-words.ts'
import {nearestName} from '../core/suggest.ts'
import {resourceName, type InputKind} from './input-kinds.ts'

const known: readonly string[] = Object.values(predefinedConfigNames).flat()
const withoutPlural = (name: string): string => name.replace(/s$/, '')
const withoutNumbers = (name: string): string => name.replaceAll(/\d+/g, '#')

/**
 * The name of a deployment configuration. One with AWS's prefix that is nearly that of a predefined one is a slip of the pen, which AWS
 * would refuse only after the upload. One that differs in its numbers alone, or resembles none, may be newer than our list: AWS decides.
 */
export const deploymentConfigName: InputKind<string> = {
  parse: value => {
    const name = resourceName.parse(value)
    if (!name.toLowerCase().startsWith(predefinedPrefix.toLowerCase())) return name
    const ending = name.slice(predefinedPrefix.length)
    const hasPrefix = name.startsWith(predefinedPrefix)
    if (hasPrefix && known.includes(ending)) return name
    const sameButPlural = known.find(each => withoutPlural(each) === withoutPlural(ending))
    const mayBeNew = hasPrefix && known.some(each => withoutNumbers(each) === withoutNumbers(ending))
    const meant = sameButPlural ?? (mayBeNew ? undefined : nearestName(ending, known))
    if (meant === undefined) return name
    throw new Error(`AWS has no deployment configuration of that name; did you mean ${predefinedPrefix}${meant}?`)
  }
}
