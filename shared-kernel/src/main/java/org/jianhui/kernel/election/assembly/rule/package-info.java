/** What must hold of the first meeting, whether it is asked for in the founding or convened in the election. */
@NullMarked
package org.jianhui.kernel.election.assembly.rule;

import org.jspecify.annotations.NullMarked;
