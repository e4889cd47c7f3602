/** What must hold of an election wherever it is judged: in its own case, and from the papers of a union that was there before. */
@NullMarked
package org.jianhui.kernel.election.rule;

import org.jspecify.annotations.NullMarked;
