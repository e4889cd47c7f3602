@NullMarked
package org.jianhui.workbench.membership;

import org.jspecify.annotations.NullMarked;
