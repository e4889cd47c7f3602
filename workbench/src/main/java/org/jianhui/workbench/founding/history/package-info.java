/** The pages and the interface by which a superior brings an established union in from its papers. */
@NullMarked
package org.jianhui.workbench.founding.history;

import org.jspecify.annotations.NullMarked;
