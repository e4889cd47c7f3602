/** The rules by which calendar editions are judged. */
@NullMarked
package org.jianhui.command.calendar.rule;

import org.jspecify.annotations.NullMarked;
