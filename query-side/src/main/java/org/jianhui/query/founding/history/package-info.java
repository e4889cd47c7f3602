/** Established unions brought in from their papers, as they can be read. */
@NullMarked
package org.jianhui.query.founding.history;

import org.jspecify.annotations.NullMarked;
