package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/**
 * Who of these persons has a vote in the union whose ballot the reader is to count, for finding whom a voter wrote in (E-08);
 * nobody for anybody who is not a teller of that ballot.
 *
 * @param among found by the name a teller read on the paper; that they bear exactly it is the asker's to see
 */
public record FindVotersNamed(BallotId ballot, List<PersonId> among) implements Query<FindVotersNamed.Voters> {

    public FindVotersNamed {
        among = List.copyOf(among);
    }

    /** In the order of their memberships. */
    public record Voters(List<Voter> voters) {}

    @Override
    public Class<Voters> answer() {
        return Voters.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-member", AssemblyProjection.NAME);
    }
}
