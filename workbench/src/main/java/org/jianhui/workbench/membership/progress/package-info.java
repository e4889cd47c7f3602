/** How far each village has come, from its ledger to the dues: counted from the views that the lists behind each number read. */
@NullMarked
package org.jianhui.workbench.membership.progress;

import org.jspecify.annotations.NullMarked;
