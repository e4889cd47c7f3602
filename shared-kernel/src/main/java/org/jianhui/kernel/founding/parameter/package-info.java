/** The figures of the rule book that a founding is judged by. */
@NullMarked
package org.jianhui.kernel.founding.parameter;

import org.jspecify.annotations.NullMarked;
