/** The sample township: loaded in the background at the first start, step by step, and resumed where it was interrupted. */
@NullMarked
package org.jianhui.workbench.sample;

import org.jspecify.annotations.NullMarked;
