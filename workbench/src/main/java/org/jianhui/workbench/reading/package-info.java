/** Looks at personal data: each is recorded before the answer leaves, and shown to who watches over reading. */
@NullMarked
package org.jianhui.workbench.reading;

import org.jspecify.annotations.NullMarked;
