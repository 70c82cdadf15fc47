import { TestEnvironment } from 'jest-environment-node';

/** Node's, but with the typed arrays of the outer realm: onnxruntime's native code makes its results from those, and its
 *  JavaScript asks whether they are instances of the test's own. */
export default class OuterArrays extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { Float32Array, BigInt64Array });
  }
}
