import { spawn } from 'node:child_process';

/** Everything that must be true before a commit. Each step is a command a developer can run alone. */
const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'tests', command: ['npm', 'test', '--silent'] },
];

interface Count {
  passed: number;
  failed: number;
}

const total: Count = { passed: 0, failed: 0 };
for (const { name, command } of STEPS) {
  console.log(`\n— ${name}: ${command.join(' ')}`);
  const { code, output } = await run(command);
  const tests = countOf(output);
  total.passed += (tests?.passed ?? 0) + (code === 0 ? 1 : 0);
  // A step that fails without counting anything is one failure by itself.
  total.failed += tests && tests.failed > 0 ? tests.failed : code === 0 ? 0 : 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run([program = '', ...args]: readonly string[]): Promise<{
  code: number;
  output: string;
}> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}. Run \`npm ci\` first.`);
      resolve({ code: 1, output });
    });
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function countOf(output: string): Count | undefined {
  const match = output.match(/^(\d+) passed, (\d+) failed/m);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
