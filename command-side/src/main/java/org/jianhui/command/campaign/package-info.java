/** Decides about the stages of the plan, in the transaction of the act. */
@NullMarked
package org.jianhui.command.campaign;

import org.jspecify.annotations.NullMarked;
