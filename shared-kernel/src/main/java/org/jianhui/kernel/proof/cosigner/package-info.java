/** Who countersigns the log's checkpoints, by keys this installation does not have. */
@NullMarked
package org.jianhui.kernel.proof.cosigner;

import org.jspecify.annotations.NullMarked;
