/** Holds the rule book's document to the code and to its tests. */
@NullMarked
package org.jianhui.workbench.rulebook;

import org.jspecify.annotations.NullMarked;
