package org.jianhui.kernel.membership;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;

/**
 * The record of a group leader's election (M-13).
 *
 * @param present members of the group who were there
 * @param votes votes for the elected
 * @param minutes scan of the minutes
 */
public record LeaderElection(LocalDate electedOn, int present, int votes, AttachmentId minutes) {}
