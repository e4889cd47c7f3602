/** What must hold of an application, a membership and a union group. */
@NullMarked
package org.jianhui.command.membership.rule;

import org.jspecify.annotations.NullMarked;
