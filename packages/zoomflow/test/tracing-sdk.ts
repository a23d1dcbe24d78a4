import { trace } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

// What a user would have `node --import`: an SDK whose spans go to stderr, a line each.

const exporter = {
  export(spans: ReadableSpan[], done: (result: { code: number }) => void) {
    for (const span of spans)
      process.stderr.write(`span ${span.name} ${span.spanContext().traceId}\n`);
    done({ code: 0 });
  },
  shutdown: () => Promise.resolve(),
};

trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
);
