package org.jianhui.query.election.assembly;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;

/** A name on a paper, sealed; all that a teller is shown of a candidate. */
public record BallotName(PersonId person, Envelope name) {}
