package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.organisation.AccountLine;
import org.jianhui.query.organisation.FindAccount;
import org.jianhui.query.organisation.FindAccounts;
import org.jianhui.query.organisation.FindOrganisation;
import org.jianhui.query.organisation.FindPersons;
import org.jianhui.query.organisation.FindStaff;
import org.jianhui.query.organisation.FindTerms;
import org.jianhui.query.organisation.FindUnit;
import org.jianhui.query.organisation.PersonLine;
import org.jianhui.query.organisation.PostLine;
import org.jianhui.query.organisation.Unit;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** What page and API ask of the organisation; opens only the values of the rows it shows. */
final class OrganisationDesk {

    private final Queries queries;
    private final PersonalData data;
    private final Opener open;

    OrganisationDesk(Queries queries, PersonalData data) {
        this.queries = queries;
        this.data = data;
        this.open = new Opener(data, Set.of());
    }

    Shown.Tree tree(@Nullable LocalDate on, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        FindOrganisation.Tree tree = queries.ask(new FindOrganisation(on, asOf), reader, seenAt);
        return new Shown.Tree(tree.on(), tree.units().stream().map(this::opened).toList());
    }

    /** The units of a day with nobody's name opened. */
    List<Unit> units(@Nullable LocalDate on, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindOrganisation(on), reader, seenAt).units();
    }

    /** With the names of its holders. */
    Shown.Unit opened(Unit unit) {
        return new Shown.Unit(
                unit.area().value(),
                unit.kind(),
                unit.name(),
                unit.parent() == null ? null : unit.parent().value(),
                unit.foundation(),
                unit.posts().stream().map(this::post).toList());
    }

    /** The terms that are not over, those to come among them. */
    List<Shown.Term> terms(Area area, AccountId reader, @Nullable SeenAt seenAt) {
        return terms(queries.ask(new FindTerms(area), reader, seenAt).terms());
    }

    private List<Shown.Term> terms(List<FindTerms.Term> terms) {
        return terms.stream()
                .map(term -> new Shown.Term(term.post().value(), holder(term.holder()), term.begun()))
                .toList();
    }

    /** One unit of today or of the day of the moment, or one that begins later. */
    Shown.OneUnit unit(Area area, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        FindUnit.Found found = queries.ask(new FindUnit(area, asOf), reader, seenAt);
        return new Shown.OneUnit(opened(found.unit()), terms(found.terms()));
    }

    /** One page of accounts; only their names are opened. */
    Shown.Accounts accounts(FindAccounts sought, AccountId reader, @Nullable SeenAt seenAt) {
        FindAccounts.AccountList found = queries.ask(sought, reader, seenAt);
        return new Shown.Accounts(found.accounts().stream().map(this::account).toList(), found.next());
    }

    /** One account the reader administers or inspects. */
    Shown.Account account(AccountId account, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return account(
                queries.ask(new FindAccount(account, asOf), reader, seenAt).account());
    }

    private Shown.Account account(AccountLine line) {
        return new Shown.Account(
                line.account().value(),
                line.person(),
                opened(line.name()),
                line.login(),
                line.home().value(),
                line.inForce(),
                line.ended(),
                line.roles());
    }

    /**
     * One page of those who may be given a post or an account; an erased person has no name and is not there.
     *
     * @param typed a name, part of one, pinyin or initials; null or blank for all
     * @param chosen is there whoever recorded them; null for nobody
     */
    Shown.StaffPage staff(
            @Nullable String typed,
            @Nullable PersonId chosen,
            @Nullable PersonId after,
            int limit,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        FindStaff.Staff found = queries.ask(new FindStaff(named(typed), chosen, after, limit), reader, seenAt);
        return new Shown.StaffPage(
                found.members().stream()
                        .map(member -> new Shown.Staff(member.person(), opened(member.name())))
                        .filter(member -> !member.name().isEmpty())
                        .toList(),
                found.next());
    }

    private @Nullable List<PersonId> named(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : data.find(PersonalField.NAME, typed);
    }

    /** @param typed a name, part of one, pinyin or initials; null or blank for all */
    FindPersons.Page page(
            @Nullable VillageId village,
            @Nullable String typed,
            @Nullable PersonId after,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(new FindPersons(village, named(typed), after, 50, asOf), reader, seenAt);
    }

    Shown.Person masked(PersonLine line) {
        return new Shown.Person(
                line.person(),
                line.village().value(),
                opened(line.name()),
                Look.aside(() -> Masks.lastDigits(opened(line.idNumber()))),
                Look.aside(() -> Masks.lastDigits(opened(line.phone()))));
    }

    /**
     * Opens a value whose reading has been noted.
     *
     * @throws NotFound if there is no such person or value for this reader
     */
    String full(PersonId person, String field, AccountId reader) {
        PersonLine line = queries.ask(new FindPersons(null, List.of(person), null, 1, null), reader).persons().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such person"));
        @Nullable
        Envelope envelope = switch (field(field)) {
            case NAME -> line.name();
            case ID_NUMBER -> line.idNumber();
            case PHONE -> line.phone();
            case SEX, BIRTH_DATE, EMPLOYER, WORK_PLACE, TRADE, PAYER, PHOTO, STATEMENT, FILE -> null;
        };
        return opened(envelope);
    }

    RecordPerson record(PersonId person, VillageId village, Typed typed, RequestId origin) {
        @Nullable String phone = typed.phone() == null || typed.phone().isBlank() ? null : typed.phone();
        return new RecordPerson(
                person,
                village,
                data.seal(person, PersonalField.NAME, origin, typed.name()),
                data.seal(person, PersonalField.ID_NUMBER, origin, typed.idNumber()),
                phone == null ? null : data.seal(person, PersonalField.PHONE, origin, phone),
                data.indexOf(typed.name(), typed.idNumber(), phone));
    }

    /** Values as they were typed; never printed. */
    record Typed(String name, String idNumber, @Nullable String phone) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    private Shown.Post post(PostLine post) {
        return new Shown.Post(
                post.post().value(),
                post.kind().name(),
                post.title(),
                post.seats(),
                post.holders().stream().map(this::holder).toList());
    }

    private Shown.Holder holder(PostLine.Holder holder) {
        return new Shown.Holder(holder.person(), opened(holder.name()), holder.from(), holder.until());
    }

    private String opened(@Nullable Envelope envelope) {
        return open.textIfKept(envelope);
    }

    private static PersonalField field(String id) {
        return Arrays.stream(PersonalField.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("FIELD_UNKNOWN", "no such personal field"));
    }
}
