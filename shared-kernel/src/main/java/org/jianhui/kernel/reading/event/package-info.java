/** What was seen of persons, as it is remembered; no personal value, not even a sealed one. */
@NullMarked
package org.jianhui.kernel.reading.event;

import org.jspecify.annotations.NullMarked;
