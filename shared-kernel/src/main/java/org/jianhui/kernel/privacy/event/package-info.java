/** What was decided about the recorded persons; personal values only as envelopes. */
@NullMarked
package org.jianhui.kernel.privacy.event;

import org.jspecify.annotations.NullMarked;
