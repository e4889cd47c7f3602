package org.jianhui.query.inspection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.ObjectionReaders;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;

/**
 * Who objected is withheld from whoever acts for the union, the identifier too: it could be matched with other records. Asked of
 * each event as it is read, so that no objection slips in between.
 */
final class Objectors {

    private static final String COLUMN = "objections_to";

    /** The unions above in whose hands the objection that is the event {@code v} lies; null for any other event. */
    static final String SELECT = "CASE WHEN v.type = 'election.objection-recorded' THEN ARRAY("
            + "SELECT u FROM log.event o, LATERAL (VALUES (o.payload::jsonb ->> 'upperUnion'),"
            + " (o.payload::jsonb ->> 'countyUnion'), (o.payload::jsonb ->> 'to')) AS above (u)"
            + " WHERE o.stream = v.stream AND o.type IN ('election.opened', 'election.reply-moved-to-county')"
            + " AND u IS NOT NULL) END AS " + COLUMN;

    private final List<HeldRole> held;

    private Objectors(List<HeldRole> held) {
        this.held = held;
    }

    static Objectors knownTo(String reader, Authority authority, Instant now) {
        return new Objectors(authority.rolesOf(new AccountId(reader), now));
    }

    /** Whether the event is an objection, and this reader may not know whose. */
    boolean withheld(ResultSet row) throws SQLException {
        Array to = row.getArray(COLUMN);
        if (to == null) {
            return false;
        }
        List<UnionId> above =
                Stream.of((String[]) to.getArray()).map(UnionId::new).toList();
        return !ObjectionReaders.include(held, above);
    }

    /** The content with the objector's identifier left out wherever it stands. */
    static String shown(StoredContent content) {
        return content.without(content.persons("by", "grounds"));
    }
}
