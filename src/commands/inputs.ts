/** Inputs that several commands share: one name has one meaning everywhere. */
export const environment = { kind: 'text', doc: 'Environment, as listed in manifests/headgate.json.', value: 'name', action: true } as const
export const component = { kind: 'text', doc: 'Component, as named below manifests/components/.', value: 'name', action: true } as const
export const version = { kind: 'text', doc: 'Version of the component.', value: 'semver', action: true } as const
export const reason = { kind: 'text', doc: 'Why, in your words; it is kept with the decision.', value: 'text', action: true } as const
export const required = { required: true } as const
