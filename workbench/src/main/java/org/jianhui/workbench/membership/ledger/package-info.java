/** The village's ledger of people working away, as its cadre keeps it and the federation reads it. */
@NullMarked
package org.jianhui.workbench.membership.ledger;

import org.jspecify.annotations.NullMarked;
