package org.jianhui.kernel.election.assembly;

import java.util.List;

/**
 * What the meeting has agreed on for its votes (选举办法).
 *
 * @param version name or number of the adopted text
 * @param seats one line per body
 * @param womenMembers how many members of the union are women, as the group declares it
 */
public record ElectionRules(String version, List<BodySeats> seats, UnfilledRule unfilled, int womenMembers) {

    public ElectionRules {
        seats = List.copyOf(seats);
    }
}
