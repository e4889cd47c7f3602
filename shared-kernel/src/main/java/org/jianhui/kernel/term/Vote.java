package org.jianhui.kernel.term;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;

/**
 * A vote that was held and recorded on paper.
 *
 * @param due all who should attend: members, delegates, or the committee
 * @param present who attended
 * @param votesFor votes for what was asked
 * @param minutes the scanned record
 */
public record Vote(LocalDate heldOn, int due, int present, int votesFor, AttachmentId minutes) {}
