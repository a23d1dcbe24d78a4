import { definePlugin, type PluginFactory, type Schema, type Secret } from "@zoomflow/core";

export interface PostInput {
  readonly channel: string;
  readonly text?: string;
}

/** A channel must begin with `#`, so that a wrong one shows. */
const postSchema: Schema<PostInput> = {
  "~standard": {
    version: 1,
    vendor: "test",
    validate: (value) =>
      (value as PostInput).channel.startsWith("#")
        ? { value: value as PostInput }
        : { issues: [{ message: "must begin with #", path: ["channel"] }] },
  },
};

const optionsSchema: Schema<{ readonly token: Secret }> = {
  "~standard": { version: 1, vendor: "test", validate: (value) => ({ value: value as never }) },
};

/** What a chat that is really used was told. */
export interface Told {
  readonly lines: string[];
}

/** A chat service whose real side writes into `told`. */
export function chatPlugin(
  told: Told,
): PluginFactory<
  { readonly token: Secret },
  { readonly post: PostInput; readonly ping: PostInput }
> {
  return definePlugin({
    name: "chat",
    api: 1,
    options: optionsSchema,
    setup({ options }) {
      told.lines.push(`set up with ${options.token.reveal()}`);
      return told;
    },
    teardown: ({ lines }) => void lines.push("torn down"),
    actions: {
      post: {
        input: postSchema,
        async run({ input, resource }) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          resource.lines.push(`post ${input.channel}`);
          return { id: "real" };
        },
      },
      ping: {
        input: postSchema,
        idempotent: true,
        run: ({ resource }) => void resource.lines.push("ping"),
      },
    },
  });
}
