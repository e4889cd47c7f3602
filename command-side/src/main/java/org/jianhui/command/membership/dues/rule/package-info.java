/** The rules of union dues, each named as the sentence that must hold. */
@NullMarked
package org.jianhui.command.membership.dues.rule;

import org.jspecify.annotations.NullMarked;
