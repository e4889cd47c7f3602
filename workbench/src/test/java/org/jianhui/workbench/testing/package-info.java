/** What tests of the whole application share: the application as a process of its own, to be stopped and killed. */
@NullMarked
package org.jianhui.workbench.testing;

import org.jspecify.annotations.NullMarked;
