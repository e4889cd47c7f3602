/** The founding of a union, from the application to "it is a legal person with an account" (附1-1, 附1-2, 附1-4). */
@NullMarked
package org.jianhui.kernel.founding;

import org.jspecify.annotations.NullMarked;
