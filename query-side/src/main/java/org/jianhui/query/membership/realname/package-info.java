/** Which members are in the real-name system, and the batches in which they are entered (M-10, R-03), now or as of a moment. */
@NullMarked
package org.jianhui.query.membership.realname;

import org.jspecify.annotations.NullMarked;
