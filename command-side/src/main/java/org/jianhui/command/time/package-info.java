/** The simulation clock of the sample: moved forward only, one row for all nodes. */
@NullMarked
package org.jianhui.command.time;

import org.jspecify.annotations.NullMarked;
