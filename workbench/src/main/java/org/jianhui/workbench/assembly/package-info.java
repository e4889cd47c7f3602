/** Joins the sides into one application: what no single capability can configure. */
@NullMarked
package org.jianhui.workbench.assembly;

import org.jspecify.annotations.NullMarked;
