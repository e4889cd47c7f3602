/** What operators did. */
@NullMarked
package org.jianhui.kernel.operations.event;

import org.jspecify.annotations.NullMarked;
