/** A request and the reply it waits for, chased and escalated when late: the same drawing in every procedure (R-05, I-31). */
@NullMarked
package org.jianhui.process.reply;

import org.jspecify.annotations.NullMarked;
