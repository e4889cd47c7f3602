@NullMarked
package org.jianhui.workbench.search;

import org.jspecify.annotations.NullMarked;
