/** The rules that recorded personal values and persons must meet. */
@NullMarked
package org.jianhui.command.privacy.rule;

import org.jspecify.annotations.NullMarked;
