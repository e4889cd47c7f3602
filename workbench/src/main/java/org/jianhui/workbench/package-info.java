/** The application: pages, REST, security and the assembly of all sides into one process. */
@NullMarked
package org.jianhui.workbench;

import org.jspecify.annotations.NullMarked;
