/** The injected clock; the domain itself never reads one. */
@NullMarked
package org.jianhui.kernel.time;

import org.jspecify.annotations.NullMarked;
