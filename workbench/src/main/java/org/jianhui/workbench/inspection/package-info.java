/** The record of a case of any kind, for those who inspect it: its events by page, over REST and as CSV. */
@NullMarked
package org.jianhui.workbench.inspection;

import org.jspecify.annotations.NullMarked;
