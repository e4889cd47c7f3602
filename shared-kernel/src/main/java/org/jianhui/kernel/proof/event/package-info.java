/** What audits of the log found. */
@NullMarked
package org.jianhui.kernel.proof.event;

import org.jspecify.annotations.NullMarked;
