package org.jianhui.workbench.proof.bundle;

import org.jianhui.kernel.proof.Bundle;

/**
 * A bundle that is made and not yet recorded: nothing of it has left.
 *
 * @param bundle what is to be recorded of it
 */
@SuppressWarnings("ArrayRecordComponent")
record Made(Bundle bundle, byte[] file) {}
