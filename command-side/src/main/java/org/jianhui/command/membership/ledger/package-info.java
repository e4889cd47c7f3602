/** The villages' ledgers of people working away: one person in one row, wherever it is entered. */
@NullMarked
package org.jianhui.command.membership.ledger;

import org.jspecify.annotations.NullMarked;
