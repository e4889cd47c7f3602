/** Tests of the election's pages, API and sample. */
@NullMarked
package org.jianhui.workbench.election;

import org.jspecify.annotations.NullMarked;
