/** What operators do to the running system, and that it is remembered. */
@NullMarked
package org.jianhui.kernel.operations;

import org.jspecify.annotations.NullMarked;
