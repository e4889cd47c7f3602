package org.jianhui.kernel.founding;

import java.time.LocalDate;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.ElectionId;

/**
 * What the election case is opened with: when the group is set up, and again after a void result.
 *
 * @param election the case to be opened
 * @param stageEnd last day of the stage by which the meeting should be held (G-10)
 * @param contact where objections are received
 */
public record ElectionOpening(ElectionId election, LocalDate stageEnd, ObjectionContact contact) {}
