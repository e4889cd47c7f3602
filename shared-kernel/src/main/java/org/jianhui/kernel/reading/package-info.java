/** Reading, as it is recorded: who saw what of whom. */
@NullMarked
package org.jianhui.kernel.reading;

import org.jspecify.annotations.NullMarked;
