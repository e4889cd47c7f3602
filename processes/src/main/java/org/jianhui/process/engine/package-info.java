/** The seam to the process engine: how it runs, how its steps become events, how procedures are moved. */
@NullMarked
package org.jianhui.process.engine;

import org.jspecify.annotations.NullMarked;
