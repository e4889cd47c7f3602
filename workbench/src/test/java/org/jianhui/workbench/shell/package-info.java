/** Tests of the frame: sign-in, pages, conventions of the API; on a slice with a real database and a real server. */
@NullMarked
package org.jianhui.workbench.shell;

import org.jspecify.annotations.NullMarked;
