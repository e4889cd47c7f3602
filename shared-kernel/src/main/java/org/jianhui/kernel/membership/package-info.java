/** Membership of a union: application, eligibility, admission, and the union groups with their leaders. */
@NullMarked
package org.jianhui.kernel.membership;

import org.jspecify.annotations.NullMarked;
