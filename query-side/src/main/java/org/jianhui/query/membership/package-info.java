/** Who has applied, who is a member, and which group each is in. */
@NullMarked
package org.jianhui.query.membership;

import org.jspecify.annotations.NullMarked;
