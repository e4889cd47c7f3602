/** What an operator looks at: health, meters, and who may read them. */
@NullMarked
package org.jianhui.workbench.operations;

import org.jspecify.annotations.NullMarked;
