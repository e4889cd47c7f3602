package org.jianhui.query.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.ElectionId;

/**
 * An election of a founding whose result is void, until another case is opened.
 *
 * @param reply number of the reply that voided it
 * @param voidedOn the day that reply is dated, a calendar day in Asia/Shanghai
 * @param reason in plain words
 * @param dueOn by when the next case should be opened
 */
public record VoidElection(ElectionId election, String reply, LocalDate voidedOn, String reason, LocalDate dueOn) {}
