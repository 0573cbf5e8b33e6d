/** The fields that schema.md names, for each kind of object; the others are reported, then ignored. */
const BLOCK = ['type', 'marker', 'text', 'src', 'items', 'evaluation', 'role', 'note'];
const LABELLED = ['label', 'label_src', 'blocks', 'src', 'note'];
const SCOPE = ['level', 'refs'];

const FIELDS: Record<string, string[]> = {
  transcription: [
    ...['schema', 'id', 'source', 'certification', 'front_matter', 'column_headers', 'statements', 'outline', 'nodes'],
    ...['competences', 'evaluations', 'modalities', 'criteria', 'furniture', 'ambiguities', 'counts'],
  ],
  certification: ['title', 'title_status', 'title_inferred', 'title_evidence', 'level', 'document_title'],
  front_matter: ['kind', 'text', 'src', 'note'],
  statements: [
    'id',
    'kind',
    'scope',
    'label',
    'text',
    'src',
    'common',
    'connector',
    'options',
    'evaluation',
    'evaluations',
    'note',
    'order',
  ],
  outline: ['id', 'code', 'code_printed', 'title', 'text', 'items', 'src', 'marker', 'order', 'printed', 'note'],
  nodes: [
    ...['id', 'kind', 'parent', 'order', 'code', 'code_printed', 'title', 'printed', 'src', 'marker', 'context'],
    ...['description', 'choice', 'members', 'activities', 'note'],
  ],
  competences: ['id', 'node', 'order', 'code', 'code_printed', 'text', 'marker', 'items', 'src', 'note'],
  evaluations: [
    ...['id', 'code', 'title', 'derived', 'kind', 'text', 'text_from', 'production_line', 'attributes', 'used_by'],
    ...['variants', 'note', 'src', 'order'],
  ],
  modalities: ['id', 'scope', 'scope_basis', 'order', 'evaluations', 'overrides', 'sections', 'src', 'note'],
  criteria: [
    'id',
    'kind',
    'scope',
    'order',
    'code',
    'code_printed',
    'marker',
    'label',
    'label_src',
    'text',
    'items',
    'src',
    'note',
  ],
  sections: ['kind', 'label', 'label_src', 'evaluation', 'blocks', 'src', 'note'],
  blocks: BLOCK,
  context: LABELLED,
  description: LABELLED,
  scope: SCOPE,
  choice: ['min', 'max', 'note'],
};

/** Fields whose content is free. */
const FREE = new Set([
  'source',
  'column_headers',
  'furniture',
  'ambiguities',
  'counts',
  'attributes',
  'overrides',
  'variants',
  'options',
  'common',
  'text_from',
]);

/** Where the items of a field are described, when not under the field's own name. */
function kindOf(field: string, owner: string): string {
  return field === 'items' ? (owner === 'outline' ? 'outline' : 'blocks') : field;
}

/** Names each unknown field once, as « nodes.colour ». */
export function unknownFields(value: unknown, kind = 'transcription', found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) unknownFields(item, kind, found);
  else if (value !== null && typeof value === 'object') {
    const fields = FIELDS[kind];
    for (const [field, inside] of Object.entries(value)) {
      if (!fields) continue;
      if (!fields.includes(field)) found.add(`${kind}.${field}`);
      else if (!FREE.has(field)) unknownFields(inside, kindOf(field, kind), found);
    }
  }
  return found;
}
