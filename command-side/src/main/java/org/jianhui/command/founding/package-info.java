/** The founding of a union: decided here, on the plan's clauses 附1-1, 附1-2, 附1-3(1)(2) and 附1-4. */
@NullMarked
package org.jianhui.command.founding;

import org.jspecify.annotations.NullMarked;
