package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.Seal;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.SealRecorded;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * One paper that a founding gives rise to, and all it is written from.
 *
 * @param pair number of its other half; null while there is none, and for papers that come alone
 * @param county the county federation, where legal persons are registered
 * @param application as it stood then
 * @param request the request it is or answers; null for others
 * @param past the founding's events up to and with the one it is written from
 */
public record FoundingSheet(
        PaperId paper,
        IssuedKind kind,
        String number,
        @Nullable String pair,
        LocalDate dated,
        Parties parties,
        UnionId county,
        FoundingApplication application,
        @Nullable RequestPaper request,
        List<FoundingEvent> past,
        SeenAt place,
        @Nullable IssuedPaper issued)
        implements CaseSheet {

    public FoundingSheet {
        past = List.copyOf(past);
    }

    /** The event it is written from. */
    public FoundingEvent event() {
        return past.get(past.size() - 1);
    }

    /** The last event of this type, up to and with its own. */
    public <E extends FoundingEvent> Optional<E> last(Class<E> type) {
        return past.stream().filter(type::isInstance).map(type::cast).reduce((first, second) -> second);
    }

    /** The head of the preparatory group; null before it is set up. */
    public @Nullable GroupHead head() {
        @Nullable GroupHead head = null;
        for (FoundingEvent each : past) {
            if (each instanceof GroupSetUp setUp) {
                head = setUp.head();
            } else if (each instanceof GroupChanged changed && changed.head() != null) {
                head = changed.head();
            }
        }
        return head;
    }

    /** Who is in the group beside its head. */
    public List<GroupMember> members() {
        List<GroupMember> members = new ArrayList<>();
        for (FoundingEvent each : past) {
            if (each instanceof GroupSetUp setUp) {
                members.addAll(setUp.members());
            } else if (each instanceof GroupChanged changed) {
                members.removeIf(member -> changed.left().contains(member.person())
                        || changed.joined().stream()
                                .anyMatch(joined -> joined.person().equals(member.person())));
                members.addAll(changed.joined());
            }
        }
        return List.copyOf(members);
    }

    /** The seals recorded so far, in their order. */
    public List<Seal> seals() {
        return past.stream()
                .filter(SealRecorded.class::isInstance)
                .map(each -> ((SealRecorded) each).seal())
                .toList();
    }

    @Override
    public List<PersonId> subjects() {
        List<PersonId> named = new ArrayList<>();
        @Nullable GroupHead head = head();
        if (kind == IssuedKind.GROUP_NOTICE && head != null) {
            named.add(head.person());
            members().forEach(member -> named.add(member.person()));
        } else if (kind == IssuedKind.REGISTRATION_RECORD) {
            seals().forEach(seal -> named.add(seal.custodian()));
        }
        return named.stream().distinct().toList();
    }

    FoundingSheet issued(@Nullable IssuedPaper row) {
        return new FoundingSheet(
                paper, kind, number, pair, dated, parties, county, application, request, past, place, row);
    }

    FoundingSheet paired(String other) {
        return new FoundingSheet(
                paper, kind, number, other, dated, parties, county, application, request, past, place, issued);
    }
}
