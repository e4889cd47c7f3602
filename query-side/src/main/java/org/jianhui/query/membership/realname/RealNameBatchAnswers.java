package org.jianhui.query.membership.realname;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.membership.realname.RealNameBatchView.Step;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;

/** Shows batches for the real-name system to who reads the whole union. */
final class RealNameBatchAnswers implements Answering {

    private static final String BATCH = "SELECT b.state FROM views.real_name_batch b WHERE b.union_id = ANY (:areas)";

    private final RealNameReading reading;

    RealNameBatchAnswers(RealNameReading reading) {
        this.reading = reading;
    }

    /** Of a person's sealed values; each null if there is none. */
    private record Sealed(
            VillageId village,
            boolean member,
            @Nullable Envelope name,
            @Nullable Envelope idNumber,
            @Nullable Envelope phone) {}

    @QueryHandler
    FindRealNameBatches.Page answer(FindRealNameBatches query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(query.asOf(), areas, () -> batches(query, areas));
    }

    private FindRealNameBatches.Page batches(FindRealNameBatches query, String[] areas) {
        List<RealNameBatchView> found = reading.sql()
                .sql(BATCH + " AND (:union::text IS NULL OR b.union_id = :union)"
                        + " AND (:standing::text IS NULL OR b.standing = :standing)"
                        + " AND (:after::text IS NULL OR b.place <"
                        + " (SELECT a.place FROM views.real_name_batch a WHERE a.batch = :after))"
                        + " ORDER BY b.place DESC LIMIT :limit")
                .param("areas", areas)
                .param("union", Columns.value(query.union()))
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> ViewJson.read(row.getString("state"), RealNameBatchView.class))
                .list();
        boolean more = found.size() > query.limit();
        List<RealNameBatchView> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindRealNameBatches.Page(
                shown, more ? shown.get(shown.size() - 1).batch() : null);
    }

    @QueryHandler
    FindRealNameBatch.Found answer(FindRealNameBatch query, @MetaDataValue("reader") String reader) {
        String[] areas = reading.areas(reader, ReadRight.MEMBER);
        return reading.at(query.asOf(), areas, () -> batch(query, areas));
    }

    private FindRealNameBatch.Found batch(FindRealNameBatch query, String[] areas) {
        RealNameBatchView view = view(query.batch(), areas);
        Map<MembershipId, Sealed> sealed = sealed(view.batch());
        return new FindRealNameBatch.Found(
                view,
                name(view.opened()),
                name(view.released()),
                name(view.ended()),
                view.members().stream()
                        .flatMap(each -> Optional.ofNullable(sealed.get(each.membership())).stream()
                                .map(own -> new FindRealNameBatch.Line(
                                        each, own.village(), own.member(), own.name(), own.idNumber())))
                        .toList());
    }

    @QueryHandler
    FindRealNameFile.File answer(FindRealNameFile query, @MetaDataValue("reader") String reader) {
        RealNameBatchView view = view(query.batch(), reading.areas(reader, ReadRight.REAL_NAME_FILE));
        Map<MembershipId, Sealed> sealed = sealed(view.batch());
        return new FindRealNameFile.File(
                view,
                view.members().stream()
                        .filter(each -> each.standing() == RealNameStanding.RELEASED)
                        .flatMap(each -> Optional.ofNullable(sealed.get(each.membership())).stream()
                                .filter(own -> own.member() && own.idNumber() != null)
                                .map(own -> new FindRealNameFile.Row(
                                        each.membership(), own.name(), own.idNumber(), own.phone())))
                        .toList());
    }

    private RealNameBatchView view(RealNameBatchId batch, String[] areas) {
        return reading.sql()
                .sql(BATCH + " AND b.batch = :batch")
                .param("areas", areas)
                .param("batch", batch.value())
                .query((row, n) -> ViewJson.read(row.getString("state"), RealNameBatchView.class))
                .optional()
                .orElseThrow(RealNameReading::unknown);
    }

    private Map<MembershipId, Sealed> sealed(RealNameBatchId batch) {
        Map<MembershipId, Sealed> sealed = new HashMap<>();
        reading.sql()
                .sql(
                        "SELECT l.membership, m.village, m.standing, p.name, p.id_number, t.phone FROM views.real_name_listed l"
                                + " JOIN views.real_name_member m USING (membership)"
                                + " LEFT JOIN views.member_person p ON p.person = m.person"
                                + " LEFT JOIN views.real_name_phone t ON t.person = m.person WHERE l.batch = ?")
                .param(batch.value())
                .query(row -> {
                    sealed.put(
                            new MembershipId(row.getString("membership")),
                            new Sealed(
                                    new VillageId(row.getString("village")),
                                    !"OUT".equals(row.getString("standing")),
                                    Columns.sealed(row.getString("name")),
                                    Columns.sealed(row.getString("id_number")),
                                    Columns.sealed(row.getString("phone"))));
                });
        return sealed;
    }

    private @Nullable Envelope name(@Nullable Step step) {
        @Nullable PersonId by = step == null ? null : step.by();
        return by == null
                ? null
                : Columns.sealed(reading.sql()
                        .sql("SELECT name FROM views.member_person WHERE person = ?")
                        .param(by.value())
                        .query(String.class)
                        .optional()
                        .orElse(null));
    }
}
