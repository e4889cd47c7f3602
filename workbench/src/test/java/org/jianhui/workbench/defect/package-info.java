/** Defects planted in the running engine, each of which a checker must find. */
@NullMarked
package org.jianhui.workbench.defect;

import org.jspecify.annotations.NullMarked;
