/** How contents are told from others: SHA-256, in the one way it is written. */
@NullMarked
package org.jianhui.kernel.digest;

import org.jspecify.annotations.NullMarked;
