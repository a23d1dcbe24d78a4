/** JSON as a tree that can be folded. Everything in it is text: it comes from outside. */
export function Tree({ name, value }: { readonly name: string; readonly value: unknown }) {
  if (typeof value !== "object" || value === null)
    return (
      <div class="leaf">
        <Key name={name} />
        <Leaf value={value} />
      </div>
    );
  const entries = Object.entries(value);
  const children = entries.map(([key, child]) => <Tree key={key} name={key} value={child} />);
  if (name === "") return <>{children}</>;
  if (entries.length === 0)
    return (
      <div class="leaf">
        <Key name={name} />
        <span class="quiet">{Array.isArray(value) ? "[ ]" : "{ }"}</span>
      </div>
    );
  return (
    <details open>
      <summary>
        <span class="key-name">{name}</span>{" "}
        <span class="quiet">
          {Array.isArray(value) ? `[${entries.length}]` : `{${entries.length}}`}
        </span>
      </summary>
      <div class="branch">{children}</div>
    </details>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <>
      <span class="key-name">{name}</span>
      {": "}
    </>
  );
}

function Leaf({ value }: { readonly value: unknown }) {
  if (value === "[personal]")
    return (
      <span class="masked" title="personal data">
        personal
      </span>
    );
  return (
    <span class={`value is-${value === null ? "null" : typeof value}`}>
      {JSON.stringify(value)}
    </span>
  );
}
