/** The real-name system (M-10) for who works with it: the exception list, batches, their file, and what was answered. */
@NullMarked
package org.jianhui.workbench.membership.realname;

import org.jspecify.annotations.NullMarked;
