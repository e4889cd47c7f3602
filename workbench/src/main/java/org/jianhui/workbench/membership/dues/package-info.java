/** Union dues at the desk: who owes, taking the money, receipts, making one void, giving money back. */
@NullMarked
package org.jianhui.workbench.membership.dues;

import org.jspecify.annotations.NullMarked;
