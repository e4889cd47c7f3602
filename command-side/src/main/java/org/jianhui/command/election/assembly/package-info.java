/** The plenary meeting that elects: roll, sign-in, quorum, offices. */
@NullMarked
package org.jianhui.command.election.assembly;

import org.jspecify.annotations.NullMarked;
