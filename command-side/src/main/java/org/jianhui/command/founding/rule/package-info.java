/** What must hold in a founding; each name is the sentence. */
@NullMarked
package org.jianhui.command.founding.rule;

import org.jspecify.annotations.NullMarked;
