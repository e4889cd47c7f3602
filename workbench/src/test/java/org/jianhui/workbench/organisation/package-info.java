/** Tests of the organisation at the workbench. */
@NullMarked
package org.jianhui.workbench.organisation;

import org.jspecify.annotations.NullMarked;
