package org.jianhui.workbench.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonCommand.RecordPerson;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.query.organisation.FindAccounts;
import org.jianhui.query.organisation.FindOrganisation;
import org.jianhui.query.organisation.FindPersons;
import org.jianhui.query.organisation.FindStaff;
import org.jianhui.query.organisation.PersonLine;
import org.jianhui.query.organisation.PostLine;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** What page and API ask of the organisation; opens only the values of the rows it shows. */
final class OrganisationDesk {

    private static final int SHOWN_DIGITS = 4;

    private final Queries queries;
    private final PersonalData data;

    OrganisationDesk(Queries queries, PersonalData data) {
        this.queries = queries;
        this.data = data;
    }

    Shown.Tree tree(@Nullable LocalDate on, AccountId reader, @Nullable SeenAt seenAt) {
        FindOrganisation.Tree tree = queries.ask(new FindOrganisation(on), reader, seenAt);
        return new Shown.Tree(
                tree.on(),
                tree.units().stream()
                        .map(unit -> new Shown.Unit(
                                unit.area().value(),
                                unit.kind(),
                                unit.name(),
                                unit.parent() == null ? null : unit.parent().value(),
                                unit.foundation(),
                                unit.posts().stream().map(this::post).toList()))
                        .toList());
    }

    List<Shown.Account> accounts(AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindAccounts(), reader, seenAt).accounts().stream()
                .map(line -> new Shown.Account(
                        line.account().value(),
                        line.person(),
                        opened(line.name()),
                        line.login(),
                        line.home().value(),
                        line.inForce(),
                        line.ended(),
                        line.roles()))
                .toList();
    }

    /** One account the reader administers or inspects. */
    Shown.Account account(AccountId account, AccountId reader, @Nullable SeenAt seenAt) {
        return accounts(reader, seenAt).stream()
                .filter(each -> each.account().equals(account.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such account for this reader"));
    }

    /** By name; an erased person has none and is not there. */
    List<Shown.Staff> staff(AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindStaff(), reader, seenAt).members().stream()
                .map(member -> new Shown.Staff(member.person(), opened(member.name())))
                .filter(member -> !member.name().isEmpty())
                .sorted(Comparator.comparing(Shown.Staff::name))
                .toList();
    }

    /** @param typed a name, part of one, pinyin or initials; null or blank for all */
    FindPersons.Page page(
            @Nullable VillageId village,
            @Nullable String typed,
            @Nullable PersonId after,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        @Nullable List<PersonId> among = typed == null || typed.isBlank() ? null : data.find(PersonalField.NAME, typed);
        return queries.ask(new FindPersons(village, among, after, 50), reader, seenAt);
    }

    Shown.Person masked(PersonLine line) {
        return new Shown.Person(
                line.person(),
                line.village().value(),
                opened(line.name()),
                lastDigits(opened(line.idNumber())),
                lastDigits(opened(line.phone())));
    }

    /**
     * Opens a value whose reading has been noted.
     *
     * @throws NotFound if there is no such person or value for this reader
     */
    String full(PersonId person, String field, AccountId reader) {
        PersonLine line = queries.ask(new FindPersons(null, List.of(person), null, 1), reader).persons().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("UNKNOWN", "no such person"));
        @Nullable
        Envelope envelope = switch (field(field)) {
            case NAME -> line.name();
            case ID_NUMBER -> line.idNumber();
            case PHONE -> line.phone();
            case SEX, BIRTH_DATE, EMPLOYER, PHOTO, STATEMENT, FILE -> null;
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
                post.holders().stream()
                        .map(holder ->
                                new Shown.Holder(holder.person(), opened(holder.name()), holder.from(), holder.until()))
                        .toList());
    }

    private String opened(@Nullable Envelope envelope) {
        try {
            return envelope == null ? "" : data.open(envelope);
        } catch (PersonErased erased) {
            return "";
        }
    }

    private static String lastDigits(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_DIGITS);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    private static PersonalField field(String id) {
        return Arrays.stream(PersonalField.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("FIELD_UNKNOWN", "no such personal field"));
    }
}
