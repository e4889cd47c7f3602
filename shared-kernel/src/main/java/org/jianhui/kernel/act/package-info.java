/** A person's act: who does what on whose behalf, when, and what came of it. */
@NullMarked
package org.jianhui.kernel.act;

import org.jspecify.annotations.NullMarked;
