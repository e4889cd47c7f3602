/** The term of an elected committee (任期, 届): from the approved result to the committee that follows (附1-3(6), 工会法16). */
@NullMarked
package org.jianhui.kernel.term;

import org.jspecify.annotations.NullMarked;
