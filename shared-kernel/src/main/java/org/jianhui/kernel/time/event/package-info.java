/** What the simulation clock tells. */
@NullMarked
package org.jianhui.kernel.time.event;

import org.jspecify.annotations.NullMarked;
