/** The settings of the rule book by which memberships are judged. */
@NullMarked
package org.jianhui.kernel.membership.parameter;

import org.jspecify.annotations.NullMarked;
