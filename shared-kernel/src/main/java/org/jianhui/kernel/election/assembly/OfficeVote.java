package org.jianhui.kernel.election.assembly;

import org.jianhui.kernel.id.PersonId;

/**
 * The vote on an office.
 *
 * @param votes in favour
 */
public record OfficeVote(Office office, PersonId person, int votes) {}
