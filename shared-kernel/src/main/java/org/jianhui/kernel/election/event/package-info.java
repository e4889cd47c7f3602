/** What has been decided in an election; {@link org.jianhui.kernel.election.event.ElectionEvent} is the table of contents. */
@NullMarked
package org.jianhui.kernel.election.event;

import org.jspecify.annotations.NullMarked;
