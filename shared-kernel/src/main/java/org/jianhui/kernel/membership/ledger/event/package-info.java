/** What was decided about the rows of the ledgers, and what was referred to the federation. */
@NullMarked
package org.jianhui.kernel.membership.ledger.event;

import org.jspecify.annotations.NullMarked;
