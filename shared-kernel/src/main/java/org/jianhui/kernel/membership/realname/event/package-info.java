/** What was decided about a batch of members for the real-name system. */
@NullMarked
package org.jianhui.kernel.membership.realname.event;

import org.jspecify.annotations.NullMarked;
