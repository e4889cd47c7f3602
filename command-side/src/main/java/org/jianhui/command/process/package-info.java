/** Reads back the steps of procedures from the event log. */
@NullMarked
package org.jianhui.command.process;

import org.jspecify.annotations.NullMarked;
