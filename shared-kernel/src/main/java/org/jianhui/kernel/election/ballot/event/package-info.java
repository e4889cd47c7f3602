/** What can have been decided on a ballot. */
@NullMarked
package org.jianhui.kernel.election.ballot.event;

import org.jspecify.annotations.NullMarked;
