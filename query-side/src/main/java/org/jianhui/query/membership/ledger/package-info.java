/** The villages' ledgers as they are read: rows, coverage, and the pairs referred to the federation. */
@NullMarked
package org.jianhui.query.membership.ledger;

import org.jspecify.annotations.NullMarked;
