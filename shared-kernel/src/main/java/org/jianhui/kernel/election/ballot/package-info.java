/** One ballot: who may be voted for, what is counted, and who is elected by which arithmetic. Counts only, never a voter. */
@NullMarked
package org.jianhui.kernel.election.ballot;

import org.jspecify.annotations.NullMarked;
