import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, root } from './paths.ts';

export interface Count {
  passed: number;
  failed: number;
}

export interface Step {
  name: string;
  run(): Count;
}

/** Runs every step, whatever fails before it; says what each took; ends with the one line that is read by machines. */
export function runSteps(steps: readonly Step[]): never {
  console.log(`Node ${process.version}`);
  const total: Count = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    const start = performance.now();
    const count = attempt(run);
    total.passed += count.passed;
    total.failed += count.failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${count.failed ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}

function attempt(run: () => Count): Count {
  try {
    return run();
  } catch (problem) {
    console.log(problem instanceof Error ? problem.message : problem);
    return { passed: 0, failed: 1 };
  }
}

/** A tool that is right or wrong as a whole. Its words are printed only when it is wrong. */
export function tool(name: string, script: string, args: readonly string[] = []): Step {
  return {
    name,
    run() {
      const ran = spawnSync(process.execPath, [inProject(script), ...args], { cwd: root, encoding: 'utf8' });
      if (ran.status === 0) return { passed: 1, failed: 0 };
      console.log(`${ran.stdout}${ran.stderr}`);
      return { passed: 0, failed: 1 };
    },
  };
}

/** A test runner that writes a JSON report; `read` takes the counts out of it. */
export function tests(
  name: string,
  script: string,
  args: (report: string) => string[],
  read: (report: unknown) => Count,
): Step {
  return {
    name,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'k2-report-'));
      const report = join(folder, 'report.json');
      try {
        const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
        const ran = spawnSync(process.execPath, [inProject(script), ...args(report)], {
          cwd: root,
          encoding: 'utf8',
          env,
          maxBuffer: 2 ** 28,
        });
        const count = read(JSON.parse(readFileSync(report, 'utf8')));
        if (ran.status !== 0) console.log(`${ran.stdout}${ran.stderr}`.slice(-20_000));
        return ran.status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
