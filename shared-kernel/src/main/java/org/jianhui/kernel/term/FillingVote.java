package org.jianhui.kernel.term;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * How many voted for somebody who stood in a by-election.
 *
 * @param name sealed under the person's key
 */
public record FillingVote(PersonId person, Envelope name, int votesFor) {}
