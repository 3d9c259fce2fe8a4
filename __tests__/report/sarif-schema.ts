/**
 * What the SARIF 2.1.0 schema (OASIS, sarif-schema-2.1.0.json) and GitHub's "SARIF support for code scanning" require of the parts we write:
 * types, required properties, closed objects, enumerations and patterns, copied by hand because the schema itself is not part of this repository.
 */
const message = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {text: {type: 'string', minLength: 1}, markdown: {type: 'string', minLength: 1}}
}
const level = {enum: ['none', 'note', 'warning', 'error']}
const propertyBag = {type: 'object', properties: {tags: {type: 'array', uniqueItems: true, items: {type: 'string'}}}}
/** uri-reference (RFC 3986) as far as it can go wrong here: no blanks, no backslashes, nothing outside ASCII. */
const uri = {type: 'string', pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$"}
const artifactLocation = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: {uri, uriBaseId: {type: 'string', pattern: '^%[A-Z]+%$'}}
}
const region = {
  type: 'object',
  additionalProperties: false,
  required: ['startLine'],
  properties: Object.fromEntries(['startLine', 'startColumn', 'endLine', 'endColumn'].map(name => [name, {type: 'integer', minimum: 1}]))
}
const artifactChanges = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['artifactLocation', 'replacements'],
    properties: {
      artifactLocation,
      replacements: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['deletedRegion'],
          properties: {deletedRegion: region, insertedContent: {type: 'object', properties: {text: {type: 'string'}}}}
        }
      }
    }
  }
}
const rule = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'shortDescription', 'fullDescription', 'help'],
  properties: {
    id: {type: 'string', minLength: 1, maxLength: 255},
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: {...uri, pattern: '^https://'},
    defaultConfiguration: {type: 'object', additionalProperties: false, properties: {level}},
    properties: propertyBag
  }
}
const result = {
  type: 'object',
  additionalProperties: false,
  required: ['ruleId', 'message', 'locations', 'partialFingerprints'],
  properties: {
    ruleId: {type: 'string', minLength: 1},
    ruleIndex: {type: 'integer', minimum: 0},
    level,
    message,
    locations: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['physicalLocation'],
        properties: {
          physicalLocation: {
            type: 'object',
            additionalProperties: false,
            required: ['artifactLocation'],
            properties: {artifactLocation, region}
          }
        }
      }
    },
    partialFingerprints: {
      type: 'object',
      properties: {primaryLocationLineHash: {type: 'string', minLength: 1}},
      required: ['primaryLocationLineHash']
    },
    fixes: {
      type: 'array',
      uniqueItems: true,
      items: {type: 'object', additionalProperties: false, required: ['artifactChanges'], properties: {artifactChanges}}
    },
    suppressions: {
      type: 'array',
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind'],
        properties: {kind: {enum: ['inSource', 'external']}, status: {enum: ['accepted', 'underReview', 'rejected']}}
      }
    },
    properties: propertyBag
  }
}
const invocation = {
  type: 'object',
  additionalProperties: false,
  required: ['executionSuccessful'],
  properties: {
    executionSuccessful: {type: 'boolean'},
    toolExecutionNotifications: {
      type: 'array',
      items: {type: 'object', additionalProperties: false, required: ['message'], properties: {level, message}}
    }
  }
}
const run = {
  type: 'object',
  additionalProperties: false,
  required: ['tool', 'results'],
  properties: {
    tool: {
      type: 'object',
      additionalProperties: false,
      required: ['driver'],
      properties: {
        driver: {
          type: 'object',
          additionalProperties: false,
          required: ['name', 'rules'],
          properties: {
            name: {type: 'string', minLength: 1},
            version: {type: 'string'},
            semanticVersion: {type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+'},
            informationUri: {...uri, pattern: '^https://'},
            rules: {type: 'array', uniqueItems: true, maxItems: 25_000, items: rule}
          }
        }
      }
    },
    columnKind: {enum: ['utf16CodeUnits', 'unicodeCodePoints']},
    originalUriBaseIds: {
      type: 'object',
      additionalProperties: {type: 'object', additionalProperties: false, properties: {uri, description: message}}
    },
    invocations: {type: 'array', items: invocation},
    artifacts: {
      type: 'array',
      uniqueItems: true,
      items: {type: 'object', additionalProperties: false, properties: {location: artifactLocation}}
    },
    results: {type: 'array', maxItems: 25_000, items: result}
  }
}
export const sarifSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: {type: 'string', pattern: '^https://'},
    version: {const: '2.1.0'},
    runs: {type: 'array', minItems: 1, maxItems: 20, items: run}
  }
}
