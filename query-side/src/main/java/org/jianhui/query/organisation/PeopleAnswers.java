package org.jianhui.query.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.organisation.FindAccount.Found;
import org.jianhui.query.organisation.FindAccounts.AccountList;
import org.jianhui.query.organisation.FindMyAccount.Mine;
import org.jianhui.query.organisation.FindPersons.Page;
import org.jianhui.query.organisation.FindStaff.Staff;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Columns;
import org.jianhui.query.projection.PastViews;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows accounts and persons, leaving out what lies outside the areas the reader may read. */
final class PeopleAnswers implements Answering {

    private static final String ACCOUNT = "SELECT a.account, a.person, p.name, a.login, a.home, a.in_force, a.ended"
            + " FROM views.account a LEFT JOIN views.person p USING (person) WHERE ";

    private static final String LISTED = ACCOUNT + "a.home = ANY (:homes)"
            + " AND (:account::text IS NULL OR a.account = :account) AND (:home::text IS NULL OR a.home = :home)"
            + " AND (:login::text IS NULL OR position(:login IN a.login) > 0)"
            + " AND (:after::text IS NULL OR a.login > :after) ORDER BY a.login LIMIT :limit";

    private static final String STAFF = "SELECT p.person, p.name FROM views.person p WHERE p.staff"
            + " AND (:among::text[] IS NULL OR p.person = ANY (:among)) AND (:after::text IS NULL OR p.person > :after)"
            + " AND (p.person = :chosen"
            + " OR EXISTS (SELECT 1 FROM views.account a WHERE a.person = p.person AND a.home = ANY (:areas))"
            + " OR EXISTS (SELECT 1 FROM views.post_holder h JOIN views.post s USING (post)"
            + " WHERE h.person = p.person AND s.area = ANY (:areas))"
            + " OR EXISTS (SELECT 1 FROM views.staff_named n JOIN views.account a USING (account)"
            + " WHERE n.person = p.person AND a.home = ANY (:areas)))"
            + " ORDER BY p.person LIMIT :limit";

    private static final String PERSONS = "SELECT person, village, name, id_number, phone FROM views.person"
            + " WHERE village = ANY (:villages) AND (:among::text[] IS NULL OR person = ANY (:among))"
            + " AND (:after::text IS NULL OR person > :after)";

    /** All that is shown of a person is in its first event, and never changes. */
    private static final String KNOWN = " AND EXISTS (SELECT 1 FROM log.event v WHERE v.stream = person AND v.seq = 0"
            + " AND (v.epoch, v.tx_id, v.position) < (:epoch, :tx::text::xid8, :position)"
            + " AND (:by::timestamptz IS NULL OR v.recorded_at <= :by::timestamptz))";

    private final JdbcClient sql;
    private final CaseHistory history;
    private final Supplier<Authority> authority;
    private final Supplier<PastViews> past;

    PeopleAnswers(JdbcClient sql, CaseHistory history, Supplier<Authority> authority, Supplier<PastViews> past) {
        this.sql = sql;
        this.history = history;
        this.authority = authority;
        this.past = past;
    }

    @QueryHandler
    Found answer(FindAccount query, @MetaDataValue("reader") String reader) {
        FindAccounts one = FindAccounts.one(query.account(), query.asOf());
        return new Found(answer(one, reader).accounts().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such account for this reader")));
    }

    @QueryHandler
    AccountList answer(FindAccounts query, @MetaDataValue("reader") String reader) {
        String[] homes = administered(reader);
        @Nullable AsOf asOf = query.asOf();
        return asOf == null
                ? list(query, homes)
                : past.get().asOf(AccountProjection.NAME, streams(query, homes), asOf, () -> list(query, homes));
    }

    /** Whoever may be on any of its pages: an account has one login and belongs to one organisation for ever. */
    private List<String> streams(FindAccounts query, String[] homes) {
        return sought(query, homes, null, Integer.MAX_VALUE)
                .query((row, n) -> row.getString("account"))
                .list();
    }

    private JdbcClient.StatementSpec sought(FindAccounts query, String[] homes, @Nullable String after, int most) {
        return sql.sql(LISTED)
                .param("homes", homes)
                .param("account", Columns.value(query.account()))
                .param("home", Columns.value(query.home()))
                .param("login", query.login())
                .param("after", after)
                .param("limit", most);
    }

    private AccountList list(FindAccounts query, String[] homes) {
        List<AccountLine> found = accounts(sought(query, homes, query.after(), query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<AccountLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new AccountList(shown, more ? shown.get(shown.size() - 1).login() : null);
    }

    @QueryHandler
    Mine answer(FindMyAccount query, @MetaDataValue("reader") String reader) {
        return new Mine(accounts(sql.sql(ACCOUNT + "a.account = ?").param(reader)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such account")));
    }

    @QueryHandler
    Page answer(FindPersons query, @MetaDataValue("reader") String reader) {
        Set<Area> areas = authority.get().readableAreas(new AccountId(reader), ReadRight.PERSON);
        @Nullable VillageId village = query.village();
        if (village != null && !areas.contains(Area.of(village))) {
            throw new NotFound("UNKNOWN", "nothing here that this account may know of");
        }
        @Nullable List<PersonId> among = query.among();
        @Nullable PersonId after = query.after();
        CaseHistory.Cut cut = history.cut(query.asOf());
        @Nullable Instant by = cut.recordedBy();
        List<PersonLine> found = sql.sql(
                        PERSONS + (query.asOf() == null ? "" : KNOWN) + " ORDER BY person LIMIT :limit")
                .param("epoch", cut.end().epoch())
                .param("tx", Long.toString(cut.end().transaction()))
                .param("position", cut.end().position())
                .param("by", by == null ? null : by.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("villages", village == null ? Columns.values(areas) : new String[] {village.value()})
                .param("among", among == null ? null : Columns.values(among))
                .param("after", after == null ? null : after.value())
                .param("limit", query.limit() + 1)
                .query((row, n) -> person(row))
                .list();
        boolean more = found.size() > query.limit();
        List<PersonLine> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new Page(shown, more ? shown.get(shown.size() - 1).person() : null);
    }

    @QueryHandler
    Staff answer(FindStaff query, @MetaDataValue("reader") String reader) {
        @Nullable List<PersonId> among = query.among();
        List<Staff.Member> found = sql.sql(STAFF)
                .param("areas", administered(reader))
                .param("among", among == null ? null : Columns.values(among))
                .param("chosen", Columns.value(query.chosen()))
                .param("after", Columns.value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> new Staff.Member(
                        new PersonId(row.getString(1)), ViewJson.read(row.getString(2), Envelope.class)))
                .list();
        boolean more = found.size() > query.limit();
        List<Staff.Member> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new Staff(shown, more ? shown.get(shown.size() - 1).person() : null);
    }

    private String[] administered(String reader) {
        return Columns.values(authority.get().readableAreas(new AccountId(reader), ReadRight.ACCOUNT));
    }

    /** The roles of the rows found, and of no others. */
    private List<AccountLine> accounts(JdbcClient.StatementSpec statement) {
        List<AccountLine> found = statement.query((row, n) -> account(row)).list();
        Map<String, List<HeldRole>> roles = sql
                .sql("SELECT account, role, area, from_day, until_day FROM views.account_role WHERE account = ANY (?)"
                        + " ORDER BY from_day, role")
                .param(found.stream().map(line -> line.account().value()).toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), role(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return found.stream()
                .map(line -> line.with(roles.getOrDefault(line.account().value(), List.of())))
                .toList();
    }

    private static AccountLine account(ResultSet row) throws SQLException {
        return new AccountLine(
                new AccountId(row.getString("account")),
                new PersonId(row.getString("person")),
                Columns.sealed(row.getString("name")),
                row.getString("login"),
                new Area(row.getString("home")),
                row.getBoolean("in_force"),
                row.getBoolean("ended"),
                List.of());
    }

    private static HeldRole role(ResultSet row) throws SQLException {
        return new HeldRole(
                Role.valueOf(row.getString("role")),
                new Area(row.getString("area")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    private static PersonLine person(ResultSet row) throws SQLException {
        return new PersonLine(
                new PersonId(row.getString("person")),
                new VillageId(row.getString("village")),
                ViewJson.read(row.getString("name"), Envelope.class),
                ViewJson.read(row.getString("id_number"), Envelope.class),
                Columns.sealed(row.getString("phone")));
    }
}
