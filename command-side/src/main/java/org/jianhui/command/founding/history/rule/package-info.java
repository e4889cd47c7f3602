/** What must hold of an established union's papers beside the rules of a founding and an election. */
@NullMarked
package org.jianhui.command.founding.history.rule;

import org.jspecify.annotations.NullMarked;
