/** The candidate procedure walked from outside, as its roles do it: by REST, in a browser, through crashes. */
@NullMarked
package org.jianhui.workbench.walk;

import org.jspecify.annotations.NullMarked;
