/** A small invented capability by which acts and the event store are tested. */
@NullMarked
package org.jianhui.command.tally;

import org.jspecify.annotations.NullMarked;
