package org.jianhui.query.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.Id;
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

    private final JdbcClient sql;
    private final Supplier<Authority> authority;
    private final Supplier<PastViews> past;

    PeopleAnswers(JdbcClient sql, Supplier<Authority> authority, Supplier<PastViews> past) {
        this.sql = sql;
        this.authority = authority;
        this.past = past;
    }

    @QueryHandler
    Found answer(FindAccount query, @MetaDataValue("reader") String reader) {
        FindAccounts one = FindAccounts.one(query.account());
        AccountList now = answer(one, reader);
        @Nullable AsOf asOf = query.asOf();
        AccountList found = asOf == null || now.accounts().isEmpty()
                ? now
                : past.get()
                        .asOf(
                                AccountProjection.NAME,
                                List.of(query.account().value()),
                                asOf,
                                () -> answer(one, reader));
        return new Found(found.accounts().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such account for this reader")));
    }

    @QueryHandler
    AccountList answer(FindAccounts query, @MetaDataValue("reader") String reader) {
        List<AccountLine> found = accounts(sql.sql(LISTED)
                .param("homes", administered(reader))
                .param("account", value(query.account()))
                .param("home", value(query.home()))
                .param("login", query.login())
                .param("after", query.after())
                .param("limit", query.limit() + 1));
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
        List<PersonLine> found = sql.sql("SELECT person, village, name, id_number, phone FROM views.person"
                        + " WHERE village = ANY (:villages) AND (:among::text[] IS NULL OR person = ANY (:among))"
                        + " AND (:after::text IS NULL OR person > :after) ORDER BY person LIMIT :limit")
                .param("villages", village == null ? values(areas) : new String[] {village.value()})
                .param("among", among == null ? null : values(among))
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
                .param("among", among == null ? null : values(among))
                .param("chosen", value(query.chosen()))
                .param("after", value(query.after()))
                .param("limit", query.limit() + 1)
                .query((row, n) -> new Staff.Member(
                        new PersonId(row.getString(1)), ViewJson.read(row.getString(2), Envelope.class)))
                .list();
        boolean more = found.size() > query.limit();
        List<Staff.Member> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new Staff(shown, more ? shown.get(shown.size() - 1).person() : null);
    }

    private String[] administered(String reader) {
        return values(authority.get().readableAreas(new AccountId(reader), ReadRight.ACCOUNT));
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
                envelope(row.getString("name")),
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
                envelope(row.getString("phone")));
    }

    private static @Nullable Envelope envelope(@Nullable String json) {
        return json == null ? null : ViewJson.read(json, Envelope.class);
    }

    private static @Nullable String value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static String[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(String[]::new);
    }
}
