package org.jianhui.command.founding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.founding.Phase.Approved;
import org.jianhui.command.founding.rule.GroupChanges;
import org.jianhui.command.founding.rule.GroupComposed;
import org.jianhui.command.founding.rule.MembersCategorised;
import org.jianhui.command.founding.rule.WomenDirectorIsAWoman;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.rule.PapersInOrder;
import org.jianhui.kernel.election.GroupHead;
import org.jianhui.kernel.election.parameter.PreparationParameters;
import org.jianhui.kernel.founding.FoundingCommand.ChangeGroup;
import org.jianhui.kernel.founding.FoundingCommand.SetUpGroup;
import org.jianhui.kernel.founding.GroupMember;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.MemberCategory;
import org.jianhui.kernel.founding.event.GroupChanged;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.rule.FoundingApprovedFirst;
import org.jianhui.kernel.founding.rule.HeadQualified;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The preparatory group is set up and changed (附1-1). */
final class GroupStep {

    private final Dossier dossier;

    GroupStep(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void decide(SetUpGroup command, Act act, FoundingLaw law) {
        LocalDate dated = command.notice().dated();
        LocalDate approvedOn = dossier.phase() instanceof Approved approved ? approved.approvedOn() : null;
        boolean exists = dossier.group().since() != null;
        if (!exists) {
            Rule.verify(new FoundingApprovedFirst(dated, approvedOn), dossier.stillOpen());
        }
        Rule.verify(dossier.stillOpen(), dossier.due("group", !exists));
        Membership membership = new Membership(command.head(), command.members(), law);
        List<Rule> rules = paperRules(command.notice(), act);
        rules.add(new FoundingApprovedFirst(dated, approvedOn));
        rules.addAll(membership.rules());
        Basis basis = Judgement.by(dossier.terms().edition(), rules);
        apply(new GroupSetUp(
                command.founding(),
                command.notice(),
                command.head(),
                command.members(),
                command.opening(),
                dossier.phase() instanceof Approved approved && law.isOverdue(dated, approved.groupDueOn()),
                membership.warnings(),
                basis));
    }

    @CommandHandler
    void decide(ChangeGroup command, Act act, FoundingLaw law) {
        Rule.verify(
                dossier.stillOpen(),
                dossier.groupedFor("group-change"),
                dossier.due("group-change", dossier.resultApprovedOn() == null));
        List<GroupMember> after = dossier.group().after(command.joined(), command.left());
        List<PersonId> strangers = command.left().stream()
                .filter(person -> !dossier.group().has(person))
                .toList();
        Membership membership = new Membership(command.head(), after, law);
        List<Rule> rules = paperRules(command.notice(), act);
        rules.add(new ReasonStated(command.reason()));
        rules.add(new GroupChanges(
                command.head() != null, command.joined().size(), command.left().size(), strangers));
        rules.add(new PapersInOrder(
                PaperKind.GROUP_NOTICE,
                command.notice().dated(),
                PaperKind.GROUP_NOTICE.name(),
                dossier.group().lastChange()));
        rules.addAll(membership.rules());
        Basis basis = Judgement.by(dossier.terms().edition(), rules);
        apply(new GroupChanged(
                command.founding(),
                command.notice(),
                command.head(),
                command.joined(),
                command.left(),
                command.reason(),
                membership.warnings(),
                basis));
    }

    private List<Rule> paperRules(GroupNotice notice, Act act) {
        return new ArrayList<>(List.of(
                dossier.numbers().own(notice.number()),
                new NotInTheFuture("dated", notice.dated(), act.receivedOnDate())));
    }

    /** Who would be in the group, judged by the case's edition; a head that stays was judged before. */
    private final class Membership {

        private final @Nullable HeadQualified head;
        private final GroupComposed composed;
        private final MembersCategorised categorised;
        private final WomenDirectorIsAWoman director;

        Membership(@Nullable GroupHead head, List<GroupMember> members, FoundingLaw law) {
            PreparationParameters parameters = law.preparation(dossier.terms().edition());
            this.head = head == null ? null : new HeadQualified(head.qualification(), parameters.headQualification());
            PersonId leads = head == null ? dossier.group().head() : head.person();
            List<PersonId> persons = members.stream().map(GroupMember::person).toList();
            this.composed = new GroupComposed(
                    members.size(),
                    persons.contains(leads) || Set.copyOf(persons).size() < persons.size());
            this.categorised = new MembersCategorised(
                    (int) members.stream()
                            .filter(each -> each.category() == MemberCategory.OTHER)
                            .count(),
                    parameters.memberCategory());
            this.director = new WomenDirectorIsAWoman(members.stream()
                    .anyMatch(each -> each.category() == MemberCategory.PROPOSED_WOMEN_DIRECTOR && each.woman()));
        }

        List<Rule> rules() {
            List<Rule> rules = new ArrayList<>(List.of(composed, categorised, director));
            if (head != null) {
                rules.add(0, head);
            }
            return rules;
        }

        List<String> warnings() {
            List<String> warnings = new ArrayList<>();
            if (head != null && head.warns()) {
                warnings.add(head.id());
            }
            if (categorised.warns() || director.warns()) {
                warnings.add(categorised.id());
            }
            return warnings;
        }
    }
}
