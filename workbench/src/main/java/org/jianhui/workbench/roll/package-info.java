/** The roll of a union, for pages on which somebody is chosen from it. */
@NullMarked
package org.jianhui.workbench.roll;

import org.jspecify.annotations.NullMarked;
