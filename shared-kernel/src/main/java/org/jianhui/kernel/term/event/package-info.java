/** What was decided in a committee's term. */
@NullMarked
package org.jianhui.kernel.term.event;

import org.jspecify.annotations.NullMarked;
