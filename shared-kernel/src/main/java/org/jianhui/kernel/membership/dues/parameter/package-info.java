/** The settings of the rule book by which union dues are judged. */
@NullMarked
package org.jianhui.kernel.membership.dues.parameter;

import org.jspecify.annotations.NullMarked;
