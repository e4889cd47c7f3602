/** What was decided about unions, villages, posts and accounts. */
@NullMarked
package org.jianhui.kernel.organisation.event;

import org.jspecify.annotations.NullMarked;
