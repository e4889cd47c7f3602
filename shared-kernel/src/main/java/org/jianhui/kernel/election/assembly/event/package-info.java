/** What can have been decided at a meeting. */
@NullMarked
package org.jianhui.kernel.election.assembly.event;

import org.jspecify.annotations.NullMarked;
