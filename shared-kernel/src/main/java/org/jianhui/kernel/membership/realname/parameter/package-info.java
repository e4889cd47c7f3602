/** What the rule book says about money that follows the real-name system. */
@NullMarked
package org.jianhui.kernel.membership.realname.parameter;

import org.jspecify.annotations.NullMarked;
