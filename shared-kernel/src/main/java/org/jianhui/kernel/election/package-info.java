/** The election of a union’s first committees, from the papers that precede it to the approved result (附1-3). */
@NullMarked
package org.jianhui.kernel.election;

import org.jspecify.annotations.NullMarked;
