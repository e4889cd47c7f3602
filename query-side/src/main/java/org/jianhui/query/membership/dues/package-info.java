/** Union dues as they are read: who owes, who paid, and every receipt, now and as of a moment. */
@NullMarked
package org.jianhui.query.membership.dues;

import org.jspecify.annotations.NullMarked;
