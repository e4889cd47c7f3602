/** What was decided about receipts for union dues. */
@NullMarked
package org.jianhui.kernel.membership.dues.event;

import org.jspecify.annotations.NullMarked;
