/** The village's ledger of people working away (农民工外出务工台账): who, where, contacted how, and willing or not. */
@NullMarked
package org.jianhui.kernel.membership.ledger;

import org.jspecify.annotations.NullMarked;
