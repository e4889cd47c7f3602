/** What a handed-in file must be. */
@NullMarked
package org.jianhui.command.document.rule;

import org.jspecify.annotations.NullMarked;
