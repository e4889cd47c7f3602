/** What every stored event has in common: a stable name and a revision. */
@NullMarked
package org.jianhui.kernel.event;

import org.jspecify.annotations.NullMarked;
