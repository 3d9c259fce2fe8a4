import {statSync} from 'node:fs'
import type {AppSpecValidation} from '../appspec/validate.ts'
import {hasErrors} from '../core/diagnostic.ts'
import {validateFile, validateSource} from '../operations/validate.ts'
import {renderDiagnostic} from '../report/code-frame.ts'
import {describeEvent} from '../report/describe-event.ts'
import {validationJson} from '../report/validation-json.ts'
import type {Arguments} from './arguments.ts'

/**
 * Checks each PATH: a file by itself, a directory together with what its bundle would ship. Prints a line of JSON for each with
 * `--format json`. Status 1 when any has an error.
 */
export async function validateCommand({positionals, inputs, own}: Arguments, signal: AbortSignal): Promise<number> {
  const {agentVersion, source, appspec, include, exclude, ignoreFile, symlinks} = inputs
  const how = {
    ...(agentVersion !== undefined && {agentVersion}),
    ...(own.host !== undefined && {host: own.host}),
    ...(own.platform !== undefined && {platform: own.platform})
  }
  const tree = {
    ...(appspec !== undefined && {appspec}),
    ...(include && {include}),
    ...(exclude && {exclude}),
    ...(ignoreFile !== undefined && {ignoreFile}),
    ...(symlinks && {symlinks})
  }
  let failed = false
  for (const path of positionals.length > 0 ? positionals : [source ?? '.']) {
    const isDirectory = statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
    const validation = isDirectory ? await validateSource({...how, ...tree, source: path, signal}) : await validateFile(path, how)
    failed ||= hasErrors(validation.diagnostics)
    print(validation, own.format)
  }
  return failed ? 1 : 0
}

function print(validation: AppSpecValidation, format: Arguments['own']['format']): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(validationJson(validation))}\n`)
    return
  }
  const lines = [
    describeEvent({type: 'validated', validation}) ?? '',
    ...validation.diagnostics.map(found => renderDiagnostic(found, validation.text))
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
