/** Tests of what operators see and do. */
@NullMarked
package org.jianhui.workbench.operations;

import org.jspecify.annotations.NullMarked;
