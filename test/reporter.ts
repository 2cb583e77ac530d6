import Mocha from 'mocha';

/** The spec report, closed by one plain line that people and machines can count by. */
class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const skipped = pending ? `, ${pending} skipped` : '';
      console.log(`${passes} passed, ${failures} failed${skipped}`);
    });
  }
}

// mocha loads a reporter by its default export
// biome-ignore lint/style/noDefaultExport: required by mocha
export default CountingReporter;
