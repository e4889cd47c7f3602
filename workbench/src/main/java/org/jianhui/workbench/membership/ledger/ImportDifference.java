package org.jianhui.workbench.membership.ledger;

/**
 * One thing that a row of a file says, beside what another row of it or the ledger says.
 *
 * @param column as the template heads it
 */
record ImportDifference(String column, String file, String other, boolean differs) {}
