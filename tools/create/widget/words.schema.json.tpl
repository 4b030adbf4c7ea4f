{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "__tag__-words.schema.json",
  "title": "__Pascal__Words",
  "description": "Words of <__tag__>.",
  "type": "object",
  "additionalProperties": false,
  "required": ["$schema", "license", "published", "reviewBy", "review", "translation", "title", "lead"],
  "properties": {
    "$schema": { "type": "string" },
    "license": { "$ref": "common.schema.json#/$defs/license" },
    "published": { "$ref": "common.schema.json#/$defs/date" },
    "reviewBy": { "$ref": "common.schema.json#/$defs/date" },
    "review": { "$ref": "common.schema.json#/$defs/review" },
    "translation": { "$ref": "common.schema.json#/$defs/translation" },
    "title": { "$ref": "common.schema.json#/$defs/text" },
    "lead": { "$ref": "common.schema.json#/$defs/text" }
  }
}
