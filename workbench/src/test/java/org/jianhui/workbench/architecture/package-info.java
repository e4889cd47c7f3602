/** The claims of the architecture and of the style, held by tests over all modules. */
@NullMarked
package org.jianhui.workbench.architecture;

import org.jspecify.annotations.NullMarked;
