/** The stages of the plan for who works through them. */
@NullMarked
package org.jianhui.workbench.campaign;

import org.jspecify.annotations.NullMarked;
