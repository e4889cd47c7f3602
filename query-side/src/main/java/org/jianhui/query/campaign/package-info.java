/** Which stages of the plan are over in which union, now or as of a moment. */
@NullMarked
package org.jianhui.query.campaign;

import org.jspecify.annotations.NullMarked;
