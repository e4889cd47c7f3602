/** What was decided about memberships and union groups. */
@NullMarked
package org.jianhui.kernel.membership.event;

import org.jspecify.annotations.NullMarked;
