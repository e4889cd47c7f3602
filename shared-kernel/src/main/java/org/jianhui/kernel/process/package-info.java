/** The steps of a procedure as events, and the port by which the process engine records them. */
@NullMarked
package org.jianhui.kernel.process;

import org.jspecify.annotations.NullMarked;
