/** The founding as people and clients see it: one set of acts, given by page and by REST alike. */
@NullMarked
package org.jianhui.workbench.founding;

import org.jspecify.annotations.NullMarked;
