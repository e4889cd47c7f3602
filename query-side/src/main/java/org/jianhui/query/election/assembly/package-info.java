/** The plenary meeting and its ballots as people read them: what was decided, what is due, the arithmetic; now or as of any moment. */
@NullMarked
package org.jianhui.query.election.assembly;

import org.jspecify.annotations.NullMarked;
