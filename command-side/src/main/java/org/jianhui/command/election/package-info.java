/** The election of a union's first committees: decided here, on the plan's clauses 附1-1 to 附1-3(5). */
@NullMarked
package org.jianhui.command.election;

import org.jspecify.annotations.NullMarked;
