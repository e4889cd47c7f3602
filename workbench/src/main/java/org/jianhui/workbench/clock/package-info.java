/** The simulation clock of the sample: a page and a REST call to move it forward. Absent in production. */
@NullMarked
package org.jianhui.workbench.clock;

import org.jspecify.annotations.NullMarked;
