/**
 * A compact form of many records of the same kind: each string, and each object inside a record, is written once and
 * then referred to by its number. Ids that stand in a hundred lists cost little on disk, and once read they are one
 * string in memory.
 *
 * An encoded value is a number (a reference), `null`, `true`, `false`, `{"n": 2019}` for a number, or an array of those.
 */
type Encoded = number | null | boolean | { readonly n: number } | readonly Encoded[];

/** What the table holds: a string, or an object as its keys and values in turn. */
type Written = string | { readonly o: readonly Encoded[] };

/** Records of one kind as written: their keys, then the values of each. */
export interface Rows {
  readonly keys: readonly string[];
  readonly rows: readonly (readonly Encoded[])[];
  /** What the table must have got before. */
  readonly values: readonly Written[];
}

type Plain = Readonly<Record<string, unknown>>;

/** Encodes records; one table serves all kinds of them. */
export class ValueWriter {
  readonly #strings = new Map<string, number>();
  /** By their parts as encoded. */
  readonly #objects = new Map<string, number>();
  /** Of objects that stand in several records as one value. */
  readonly #same = new WeakMap<object, number>();
  #count = 0;
  #added: Written[] = [];

  /** Encodes records that have the same keys as the first of them. */
  write(records: readonly Plain[]): Rows {
    const keys = Object.keys(records[0] ?? {});
    const rows = records.map((record) => keys.map((key) => this.#encode(record[key])));
    const values = this.#added;
    this.#added = [];
    return { keys, rows, values };
  }

  #encode(value: unknown): Encoded {
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return { n: value };
    if (Array.isArray(value)) return value.map((part) => this.#encode(part));
    if (typeof value === 'string') return this.#refer(this.#strings, value, value);
    const known = this.#same.get(value);
    if (known !== undefined) return known;
    const parts = Object.entries(value).flatMap(([key, part]) => [this.#encode(key), this.#encode(part)]);
    const reference = this.#refer(this.#objects, JSON.stringify(parts), { o: parts });
    this.#same.set(value, reference);
    return reference;
  }

  #refer(table: Map<string, number>, identity: string, value: Written): number {
    const known = table.get(identity);
    if (known !== undefined) return known;
    const reference = this.#count++;
    table.set(identity, reference);
    this.#added.push(value);
    return reference;
  }
}

/** Decodes what {@link ValueWriter} wrote, in the same order. */
export class ValueReader {
  readonly #values: unknown[] = [];

  /** @throws {TypeError} where the rows are not what was written. */
  read({ keys, rows, values }: Rows): readonly Plain[] {
    for (const value of values) {
      this.#values.push(typeof value === 'string' ? value : this.#object(value.o));
    }
    return rows.map((row) => {
      const record: Record<string, unknown> = {};
      for (let at = 0; at < keys.length; at++) record[keys[at] ?? ''] = this.#decode(row[at]);
      return record;
    });
  }

  #object(parts: readonly Encoded[]): Plain {
    const object: Record<string, unknown> = {};
    for (let at = 0; at < parts.length; at += 2) object[String(this.#decode(parts[at]))] = this.#decode(parts[at + 1]);
    return object;
  }

  #decode(value: Encoded | undefined): unknown {
    if (typeof value === 'number') {
      if (value < this.#values.length) return this.#values[value];
      throw new TypeError(`There is no value ${value}.`);
    }
    if (isList(value)) return value.map((part) => this.#decode(part));
    return typeof value === 'object' && value !== null ? value.n : value;
  }
}

const isList = (value: Encoded | undefined): value is readonly Encoded[] => Array.isArray(value);
