/** Shows what proves the log, and lets it be audited. */
@NullMarked
package org.jianhui.workbench.proof;

import org.jspecify.annotations.NullMarked;
