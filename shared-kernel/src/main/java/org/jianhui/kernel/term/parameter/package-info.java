/** The figures by which a committee's term is judged. */
@NullMarked
package org.jianhui.kernel.term.parameter;

import org.jspecify.annotations.NullMarked;
