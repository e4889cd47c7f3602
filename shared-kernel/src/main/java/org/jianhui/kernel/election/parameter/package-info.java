/** The rule book's figures and choices for an election. */
@NullMarked
package org.jianhui.kernel.election.parameter;

import org.jspecify.annotations.NullMarked;
