import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");

/** What the manifests are read as, as far as it is looked at. */
interface Container {
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly mountPath: string; readonly readOnly?: boolean }[];
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
}
interface Probe {
  readonly httpGet: { readonly path: string };
}
interface Pod {
  readonly terminationGracePeriodSeconds: number;
  readonly securityContext: object;
  readonly containers: readonly Container[];
}

const dockerfile = read("docker/Dockerfile");
const instructions = dockerfile
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "");
const last = instructions.slice(instructions.findLastIndex((line) => line.startsWith("FROM ")));
const of = (name: string): readonly string[] => last.filter((line) => line.startsWith(`${name} `));

test("the image is made in stages, of versions that are named, and ends without npm and without root", () => {
  const from = instructions.filter((line) => line.startsWith("FROM "));
  expect(from).toHaveLength(3);
  expect(from[0]).toMatch(/^FROM node:24\.\d+\.\d+-/);
  expect(of("USER")).toEqual(["USER 65532:65532"]);
  expect(of("RUN")).toEqual([]); // there is no shell to run anything
  expect(of("STOPSIGNAL")).toEqual(["STOPSIGNAL SIGTERM"]);
});

test("its Node is the one that zoomflow is built with", () => {
  const { optionalDependencies } = JSON.parse(read("../../package.json")) as {
    optionalDependencies: { node: string };
  };
  expect(dockerfile).toContain(`FROM node:${optionalDependencies.node}-`);
});

const healthCheck = JSON.parse(of("HEALTHCHECK")[0]?.split(" CMD ")[1] ?? "[]") as string[];

test("its commands are lists of words, for no shell is there to take sentences apart", () => {
  for (const line of [...of("ENTRYPOINT"), ...of("CMD")])
    expect(JSON.parse(line.replace(/^\w+ /, ""))).toBeInstanceOf(Array);
  expect(healthCheck).toEqual(["/usr/local/bin/node", "-e", expect.stringContaining("/live")]);
});

test("its health check is well while the process answers, and not when nothing does", async () => {
  const server = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const check = async (): Promise<unknown> => {
    const env = { ZOOMFLOW_HTTP_PORT: `${port}` };
    const child = spawn(process.execPath, healthCheck.slice(1), { env, stdio: "ignore" });
    return new Promise((resolve) => child.once("exit", resolve));
  };
  expect(await check()).toBe(0);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await check()).toBe(1);
});

test("no secret and no journal gets into the image by mistake", () => {
  const lines = read("docker/.dockerignore").split("\n");
  expect(lines.find((line) => !line.startsWith("#"))).toBe("*");
  expect(lines).toEqual(expect.arrayContaining(["**/.env*", "**/.zoomflow"]));
});

test("composed, it may write its own data only, and is reached from this machine only", () => {
  const { services, secrets } = parse(read("docker/compose.yaml")) as {
    services: { runner: Record<string, unknown> };
    secrets: object;
  };
  expect(services.runner).toMatchObject({
    read_only: true,
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
    user: "65532:65532",
    ports: ["127.0.0.1:7788:7788"],
    volumes: ["data:/data"],
    secrets: Object.keys(secrets),
    tmpfs: [expect.stringMatching(/^\/tmp:.*noexec/)],
    mem_limit: expect.any(String),
    logging: { options: { "max-size": "10m" } },
  });
  expect(services.runner).not.toHaveProperty("deploy.replicas");
});

const resources = parseAllDocuments(read("kubernetes/zoomflow.yaml")).map(
  (document) => document.toJS() as { kind: string; spec: Record<string, unknown> },
);
const specOf = (kind: string) => resources.find((one) => one.kind === kind)?.spec ?? {};
const pod = (specOf("Deployment")["template"] as { spec: Pod }).spec;
const runner = pod.containers[0] as Container;

test("in Kubernetes there is one runner, and never two, not even while a new version takes over", () => {
  expect(specOf("Deployment")).toMatchObject({ replicas: 1, strategy: { type: "Recreate" } });
  expect(specOf("PersistentVolumeClaim")).toMatchObject({ accessModes: ["ReadWriteOncePod"] });
});

test("it is restarted when it does not answer, and not because Zoom does not", () => {
  const paths = ["startupProbe", "livenessProbe", "readinessProbe"] as const;
  expect(paths.map((probe) => runner[probe].httpGet.path)).toEqual(["/live", "/live", "/ready"]);
  const host = runner.env.find(({ name }) => name === "ZOOMFLOW_HTTP_HOST");
  expect(host?.value).toBe("0.0.0.0"); // the kubelet asks from outside of the pod
});

test("it has the time to finish what is under way", () => {
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(30);
});

test("it keeps to the restricted profile, and writes its data and /tmp only", () => {
  expect(pod).toMatchObject({ automountServiceAccountToken: false });
  expect(pod.securityContext).toMatchObject({
    runAsNonRoot: true,
    seccompProfile: { type: "RuntimeDefault" },
  });
  expect(runner.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ["ALL"] },
  });
  const written = runner.volumeMounts.filter(({ readOnly = false }) => !readOnly);
  expect(written.map(({ mountPath }) => mountPath)).toEqual(["/data", "/tmp"]);
});

test("Prometheus gets the token that the runner asks for", () => {
  expect(parse(read("kubernetes/service-monitor.yaml"))).toMatchObject({
    spec: {
      endpoints: [{ path: "/metrics", authorization: { credentials: { key: "http-token" } } }],
    },
  });
});
