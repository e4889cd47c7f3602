/** The votes of the meeting: who is on the paper, the two counts, who is elected. */
@NullMarked
package org.jianhui.command.election.ballot;

import org.jspecify.annotations.NullMarked;
