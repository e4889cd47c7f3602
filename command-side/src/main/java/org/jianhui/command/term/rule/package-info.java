/** What must hold in a committee's term. */
@NullMarked
package org.jianhui.command.term.rule;

import org.jspecify.annotations.NullMarked;
