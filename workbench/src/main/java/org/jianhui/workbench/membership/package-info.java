/** Applications, members and union groups: pages and REST. */
@NullMarked
package org.jianhui.workbench.membership;

import org.jspecify.annotations.NullMarked;
