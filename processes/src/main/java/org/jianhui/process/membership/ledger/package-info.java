/** The procedure of a file's import into a village's ledger: drawing, delegates, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.membership.ledger;

import org.jspecify.annotations.NullMarked;
