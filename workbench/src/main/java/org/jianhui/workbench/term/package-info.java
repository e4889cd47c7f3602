/** Terms and offices, to be read on pages and over REST. */
@NullMarked
package org.jianhui.workbench.term;

import org.jspecify.annotations.NullMarked;
