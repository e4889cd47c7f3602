/** The organisation at the workbench: who may sign in, and the invented township of the sample. */
@NullMarked
package org.jianhui.workbench.organisation;

import org.jspecify.annotations.NullMarked;
