import {bundleGitDir} from './rules/bundle-git-dir.ts'
import {bundleMacosFiles} from './rules/bundle-macos-files.ts'
import {bundleTarOnWindows} from './rules/bundle-tar-on-windows.ts'
import {cfnNotAnAppspec} from './rules/cfn-not-an-appspec.ts'
import {cfnRouting} from './rules/cfn-routing.ts'
import {ecsCapacity} from './rules/ecs-capacity.ts'
import {ecsContainer} from './rules/ecs-container.ts'
import {ecsNetwork} from './rules/ecs-network.ts'
import {ecsPlatformVersion} from './rules/ecs-platform-version.ts'
import {ecsTaskdefArn} from './rules/ecs-taskdef-arn.ts'
import {febMisplaced} from './rules/feb-misplaced.ts'
import {febRetainStale} from './rules/feb-retain-stale.ts'
import {febValue} from './rules/feb-value.ts'
import {fileAmbiguous} from './rules/file-ambiguous.ts'
import {fileEmpty} from './rules/file-empty.ts'
import {fileName} from './rules/file-name.ts'
import {fileNotAtRoot} from './rules/file-not-at-root.ts'
import {filesAlreadyExists} from './rules/files-already-exists.ts'
import {filesDangerousDestination} from './rules/files-dangerous-destination.ts'
import {filesDestinationIsFile} from './rules/files-destination-is-file.ts'
import {filesDestinationMissing} from './rules/files-destination-missing.ts'
import {filesDestinationRelative} from './rules/files-destination-relative.ts'
import {filesDuplicateTarget} from './rules/files-duplicate-target.ts'
import {filesEmptyString} from './rules/files-empty-string.ts'
import {filesEndlessLinks} from './rules/files-endless-links.ts'
import {filesEntryShape} from './rules/files-entry-shape.ts'
import {filesFileDirClash} from './rules/files-file-dir-clash.ts'
import {filesGlob} from './rules/files-glob.ts'
import {filesLongPath} from './rules/files-long-path.ts'
import {filesNonString} from './rules/files-non-string.ts'
import {filesOsPath} from './rules/files-os-path.ts'
import {filesParentEscape} from './rules/files-parent-escape.ts'
import {filesSourceMissing} from './rules/files-source-missing.ts'
import {filesSourceNotFound} from './rules/files-source-not-found.ts'
import {filesVariable} from './rules/files-variable.ts'
import {filesWholeBundle} from './rules/files-whole-bundle.ts'
import {fnHookBeforeInstall} from './rules/fn-hook-before-install.ts'
import {fnHookEmpty} from './rules/fn-hook-empty.ts'
import {fnHookEvent} from './rules/fn-hook-event.ts'
import {fnHookName} from './rules/fn-hook-name.ts'
import {fnHookShape} from './rules/fn-hook-shape.ts'
import {fnHookTestListener} from './rules/fn-hook-test-listener.ts'
import {fnPlaceholder} from './rules/fn-placeholder.ts'
import {hookEmpty} from './rules/hook-empty.ts'
import {hookNeverRuns} from './rules/hook-never-runs.ts'
import {hookNoValidation} from './rules/hook-no-validation.ts'
import {hookPreviousRevision} from './rules/hook-previous-revision.ts'
import {hookReservedEvent} from './rules/hook-reserved-event.ts'
import {hookShape} from './rules/hook-shape.ts'
import {hookStopNotIdempotent} from './rules/hook-stop-not-idempotent.ts'
import {hookUnknownEvent} from './rules/hook-unknown-event.ts'
import {hookWrongPlatformEvent} from './rules/hook-wrong-platform-event.ts'
import {keyCase} from './rules/key-case.ts'
import {keyCaseStyle} from './rules/key-case-style.ts'
import {keyUnknown} from './rules/key-unknown.ts'
import {keyWrongLevel} from './rules/key-wrong-level.ts'
import {lambdaAlias} from './rules/lambda-alias.ts'
import {lambdaFunction} from './rules/lambda-function.ts'
import {lambdaVersion} from './rules/lambda-version.ts'
import {nothingToDo} from './rules/nothing-to-do.ts'
import {osMismatch} from './rules/os-mismatch.ts'
import {osMissing} from './rules/os-missing.ts'
import {osValue} from './rules/os-value.ts'
import {permAclDefaultOnFile} from './rules/perm-acl-default-on-file.ts'
import {permAclSyntax} from './rules/perm-acl-syntax.ts'
import {permContextInvalid} from './rules/perm-context-invalid.ts'
import {permContextUser} from './rules/perm-context-user.ts'
import {permExceptPath} from './rules/perm-except-path.ts'
import {permExceptShape} from './rules/perm-except-shape.ts'
import {permModeEmpty} from './rules/perm-mode-empty.ts'
import {permModeInvalid} from './rules/perm-mode-invalid.ts'
import {permModeOctal} from './rules/perm-mode-octal.ts'
import {permModeWorldWritable} from './rules/perm-mode-world-writable.ts'
import {permNothingSet} from './rules/perm-nothing-set.ts'
import {permObjectIsRootOfCopy} from './rules/perm-object-is-root-of-copy.ts'
import {permObjectMissing} from './rules/perm-object-missing.ts'
import {permObjectNotDeployed} from './rules/perm-object-not-deployed.ts'
import {permOnWindows} from './rules/perm-on-windows.ts'
import {permOverlap} from './rules/perm-overlap.ts'
import {permOwnerName} from './rules/perm-owner-name.ts'
import {permOwnerNumber} from './rules/perm-owner-number.ts'
import {permPatternGlob} from './rules/perm-pattern-glob.ts'
import {permPatternOnFile} from './rules/perm-pattern-on-file.ts'
import {permPatternType} from './rules/perm-pattern-type.ts'
import {permReachesNothing} from './rules/perm-reaches-nothing.ts'
import {permShape} from './rules/perm-shape.ts'
import {permTypeEmpty} from './rules/perm-type-empty.ts'
import {permTypeInvalid} from './rules/perm-type-invalid.ts'
import {platformMismatch} from './rules/platform-mismatch.ts'
import {platformMixed} from './rules/platform-mixed.ts'
import {resCount} from './rules/res-count.ts'
import {resMissing} from './rules/res-missing.ts'
import {resProperties} from './rules/res-properties.ts'
import {resShape} from './rules/res-shape.ts'
import {resType} from './rules/res-type.ts'
import {runasEmpty} from './rules/runas-empty.ts'
import {runasRoot} from './rules/runas-root.ts'
import {runasWindows} from './rules/runas-windows.ts'
import {scriptAgentRestart} from './rules/script-agent-restart.ts'
import {scriptBackground} from './rules/script-background.ts'
import {scriptBadInterpreter} from './rules/script-bad-interpreter.ts'
import {scriptBashism} from './rules/script-bashism.ts'
import {scriptBom} from './rules/script-bom.ts'
import {scriptCrlfBody} from './rules/script-crlf-body.ts'
import {scriptCrlfShebang} from './rules/script-crlf-shebang.ts'
import {scriptDuplicate} from './rules/script-duplicate.ts'
import {scriptInteractive} from './rules/script-interactive.ts'
import {scriptIsDirectory} from './rules/script-is-directory.ts'
import {scriptLocationAbsolute} from './rules/script-location-absolute.ts'
import {scriptLocationArgs} from './rules/script-location-args.ts'
import {scriptLocationMissing} from './rules/script-location-missing.ts'
import {scriptLocationShellChars} from './rules/script-location-shell-chars.ts'
import {scriptNoSetE} from './rules/script-no-set-e.ts'
import {scriptNoShebang} from './rules/script-no-shebang.ts'
import {scriptNotFound} from './rules/script-not-found.ts'
import {scriptParentEscape} from './rules/script-parent-escape.ts'
import {scriptRelativePath} from './rules/script-relative-path.ts'
import {scriptWrongOs} from './rules/script-wrong-os.ts'
import {sectionNullWord} from './rules/section-null-word.ts'
import {sectionType} from './rules/section-type.ts'
import {sudoType} from './rules/sudo-type.ts'
import {sudoWithoutRunas} from './rules/sudo-without-runas.ts'
import {suppressionUnknownRule} from './rules/suppression-unknown-rule.ts'
import {suppressionUnused} from './rules/suppression-unused.ts'
import {timeoutDefault} from './rules/timeout-default.ts'
import {timeoutInvalid} from './rules/timeout-invalid.ts'
import {timeoutMisread} from './rules/timeout-misread.ts'
import {timeoutOverLimit} from './rules/timeout-over-limit.ts'
import {versionMissing} from './rules/version-missing.ts'
import {versionQuoted} from './rules/version-quoted.ts'
import {versionStyle} from './rules/version-style.ts'
import {versionValue} from './rules/version-value.ts'
import {yamlAlias} from './rules/yaml-alias.ts'
import {yamlBom} from './rules/yaml-bom.ts'
import {yamlDate} from './rules/yaml-date.ts'
import {yamlDirective} from './rules/yaml-directive.ts'
import {yamlDuplicateKey} from './rules/yaml-duplicate-key.ts'
import {yamlEncoding} from './rules/yaml-encoding.ts'
import {yamlExpansion} from './rules/yaml-expansion.ts'
import {yamlKeyType} from './rules/yaml-key-type.ts'
import {yamlMultiDocument} from './rules/yaml-multi-document.ts'
import {yamlNotAMap} from './rules/yaml-not-a-map.ts'
import {yamlNumber} from './rules/yaml-number.ts'
import {yamlRubyTag} from './rules/yaml-ruby-tag.ts'
import {yamlSymbol} from './rules/yaml-symbol.ts'
import {yamlSyntax} from './rules/yaml-syntax.ts'
import {yamlTabIndent} from './rules/yaml-tab-indent.ts'
import {yamlTruthy} from './rules/yaml-truthy.ts'
import {yamlUnquotedStar} from './rules/yaml-unquoted-star.ts'
import {yamlWindowsEscape} from './rules/yaml-windows-escape.ts'
import type {Rule} from './rule.ts'

/** Every rule, by its id. */
export const ruleCatalogue: readonly Rule[] = [
  bundleGitDir,
  bundleMacosFiles,
  bundleTarOnWindows,
  cfnNotAnAppspec,
  cfnRouting,
  ecsCapacity,
  ecsContainer,
  ecsNetwork,
  ecsPlatformVersion,
  ecsTaskdefArn,
  febMisplaced,
  febRetainStale,
  febValue,
  fileAmbiguous,
  fileEmpty,
  fileName,
  fileNotAtRoot,
  filesAlreadyExists,
  filesDangerousDestination,
  filesDestinationIsFile,
  filesDestinationMissing,
  filesDestinationRelative,
  filesDuplicateTarget,
  filesEmptyString,
  filesEndlessLinks,
  filesEntryShape,
  filesFileDirClash,
  filesGlob,
  filesLongPath,
  filesNonString,
  filesOsPath,
  filesParentEscape,
  filesSourceMissing,
  filesSourceNotFound,
  filesVariable,
  filesWholeBundle,
  fnHookBeforeInstall,
  fnHookEmpty,
  fnHookEvent,
  fnHookName,
  fnHookShape,
  fnHookTestListener,
  fnPlaceholder,
  hookEmpty,
  hookNeverRuns,
  hookNoValidation,
  hookPreviousRevision,
  hookReservedEvent,
  hookShape,
  hookStopNotIdempotent,
  hookUnknownEvent,
  hookWrongPlatformEvent,
  keyCase,
  keyCaseStyle,
  keyUnknown,
  keyWrongLevel,
  lambdaAlias,
  lambdaFunction,
  lambdaVersion,
  nothingToDo,
  osMismatch,
  osMissing,
  osValue,
  permAclDefaultOnFile,
  permAclSyntax,
  permContextInvalid,
  permContextUser,
  permExceptPath,
  permExceptShape,
  permModeEmpty,
  permModeInvalid,
  permModeOctal,
  permModeWorldWritable,
  permNothingSet,
  permObjectIsRootOfCopy,
  permObjectMissing,
  permObjectNotDeployed,
  permOnWindows,
  permOverlap,
  permOwnerName,
  permOwnerNumber,
  permPatternGlob,
  permPatternOnFile,
  permPatternType,
  permReachesNothing,
  permShape,
  permTypeEmpty,
  permTypeInvalid,
  platformMismatch,
  platformMixed,
  resCount,
  resMissing,
  resProperties,
  resShape,
  resType,
  runasEmpty,
  runasRoot,
  runasWindows,
  scriptAgentRestart,
  scriptBackground,
  scriptBadInterpreter,
  scriptBashism,
  scriptBom,
  scriptCrlfBody,
  scriptCrlfShebang,
  scriptDuplicate,
  scriptInteractive,
  scriptIsDirectory,
  scriptLocationAbsolute,
  scriptLocationArgs,
  scriptLocationMissing,
  scriptLocationShellChars,
  scriptNoSetE,
  scriptNoShebang,
  scriptNotFound,
  scriptParentEscape,
  scriptRelativePath,
  scriptWrongOs,
  sectionNullWord,
  sectionType,
  sudoType,
  sudoWithoutRunas,
  suppressionUnknownRule,
  suppressionUnused,
  timeoutDefault,
  timeoutInvalid,
  timeoutMisread,
  timeoutOverLimit,
  versionMissing,
  versionQuoted,
  versionStyle,
  versionValue,
  yamlAlias,
  yamlBom,
  yamlDate,
  yamlDirective,
  yamlDuplicateKey,
  yamlEncoding,
  yamlExpansion,
  yamlKeyType,
  yamlMultiDocument,
  yamlNotAMap,
  yamlNumber,
  yamlRubyTag,
  yamlSymbol,
  yamlSyntax,
  yamlTabIndent,
  yamlTruthy,
  yamlUnquotedStar,
  yamlWindowsEscape
]
