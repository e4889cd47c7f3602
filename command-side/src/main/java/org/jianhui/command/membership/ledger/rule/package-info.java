/** What must hold of a row of a village's ledger. */
@NullMarked
package org.jianhui.command.membership.ledger.rule;

import org.jspecify.annotations.NullMarked;
