/** Prefix to namespace, '' for the default one; a map is one. */
export interface Scope {
  get(prefix: string): string | undefined;
}

/** An attribute: its name and its value. */
export type Attribute = readonly [name: string, value: string];

/** A name whose prefix is resolved by the declarations in scope. */
export interface XmlName {
  /** '' for none. */
  readonly namespace: string;
  /** Local name. */
  readonly name: string;
}

/** The scope inside of an element with these attributes; the outer one itself where they declare nothing. */
export function innerScope(attributes: readonly Attribute[], outer: Scope): Scope {
  let own: Map<string, string> | undefined;
  for (const [name, namespace] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    own ??= new Map();
    own.set(name.slice(6), namespace.trim());
  }
  // Asking outwards costs no more than the depth; copying would cost all declarations once an element.
  const inner = own;
  return inner ? { get: (prefix) => inner.get(prefix) ?? outer.get(prefix) } : outer;
}

/** An element's name in its namespace. A prefix that nothing declares is no namespace: the name stays as written. */
export function resolveName(written: string, scope: Scope): XmlName {
  const colon = written.indexOf(':');
  const namespace = scope.get(colon < 0 ? '' : written.slice(0, colon));
  if (namespace === undefined) return { namespace: '', name: written };
  return { namespace, name: written.slice(colon + 1) };
}
