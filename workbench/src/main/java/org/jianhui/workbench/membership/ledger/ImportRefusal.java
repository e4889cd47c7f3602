package org.jianhui.workbench.membership.ledger;

/**
 * A row that was good and was refused when its turn came.
 *
 * @param said a plain sentence
 * @param name masked; empty for whoever may not read the file
 */
record ImportRefusal(int row, String code, String said, String name) {}
