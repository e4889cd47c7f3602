package org.jianhui.query.membership.dues;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jianhui.kernel.id.HandInId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;

/** How receipts are read from their rows, with the hand-in that has their cash: an open or an accepted one, one at most. */
final class ReceiptLines {

    /** Of the union, or of villages that are all the reader's. */
    static final String READABLE_HAND_IN =
            "(h.union_id = ANY (:areas) OR string_to_array(h.villages, ' ') <@ :areas::text[])";

    static final String LIVE_HAND_IN = " LEFT JOIN (views.dues_handed_receipt i JOIN views.dues_hand_in h"
            + " ON h.hand_in = i.hand_in AND h.standing IN ('OPEN', 'ACCEPTED')) ON i.receipt = r.receipt";

    /** Taken in cash, and not accepted by the union. */
    static final String CASH_ON_HAND = "(r.standing = 'STANDING' AND r.state::json -> 'payment' ->> 'means' = 'CASH'"
            + " AND h.standing IS DISTINCT FROM 'ACCEPTED')";

    /** Taken by the holder in cash, and not handed in. */
    static final String OWN_CASH = "r.state::json ->> 'receiver' = :holder AND h.hand_in IS NULL AND " + CASH_ON_HAND;

    static final String RECEIPT = "SELECT r.receipt, r.state, p.name, t.name AS receiver, c.name AS closer,"
            + " h.hand_in, h.standing AS handed_in, " + READABLE_HAND_IN + " AS readable,"
            + " CASE h.standing WHEN 'ACCEPTED' THEN h.state::json -> 'ending' ->> 'by' END AS counter"
            + " FROM views.dues_receipt r LEFT JOIN views.member_person p ON p.person = r.person"
            + " LEFT JOIN views.member_person t ON t.person = r.state::json ->> 'receiver'"
            + " LEFT JOIN views.member_person c ON c.person = r.state::json -> 'closing' ->> 'by'" + LIVE_HAND_IN
            + " WHERE (r.union_id = ANY (:areas) OR r.village = ANY (:areas))";

    private ReceiptLines() {}

    static ReceiptLine of(ResultSet row) throws SQLException {
        ReceiptView view = ViewJson.read(row.getString("state"), ReceiptView.class);
        @Nullable String handIn = row.getString("hand_in");
        @Nullable String counter = row.getString("counter");
        @Nullable HandInStanding handed = handIn == null ? null : HandInStanding.valueOf(row.getString("handed_in"));
        return new ReceiptLine(
                view,
                Columns.sealed(row.getString("name")),
                Columns.sealed(row.getString("receiver")),
                Columns.sealed(row.getString("closer")),
                handed,
                handIn != null && row.getBoolean("readable") ? new HandInId(handIn) : null,
                counter == null ? null : new PersonId(counter),
                CashPlace.of(view, handed));
    }
}
