/** Decides about batches of members for the real-name system (M-10), in the transaction of the act. */
@NullMarked
package org.jianhui.command.membership.realname;

import org.jspecify.annotations.NullMarked;
