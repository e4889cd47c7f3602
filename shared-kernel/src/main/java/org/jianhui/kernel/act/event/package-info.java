/** The events of the security stream: what was refused to whom. */
@NullMarked
package org.jianhui.kernel.act.event;

import org.jspecify.annotations.NullMarked;
