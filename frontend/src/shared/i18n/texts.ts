export type Texts = { [key: string]: string | Texts }

/** The texts of features, each under the feature's name. */
export function gathered(features: Record<string, { default: Texts }>): Texts {
  return Object.fromEntries(
    Object.entries(features).map(([path, module]) => [path.split('/').at(-3) as string, module.default])
  )
}
