package org.jianhui.command.membership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.membership.Standing.Applied;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.MembershipCommand.DeclineException;
import org.jianhui.kernel.membership.MembershipCommand.OverrideAgeLimit;
import org.jianhui.kernel.membership.MembershipCommand.RefuseApplicant;
import org.jianhui.kernel.membership.MembershipCommand.WithdrawApplication;
import org.jianhui.kernel.membership.RefusedBy;
import org.jianhui.kernel.membership.event.AgeLimitOverridden;
import org.jianhui.kernel.membership.event.ApplicationRefused;
import org.jianhui.kernel.membership.event.ApplicationWithdrawn;
import org.jianhui.kernel.membership.event.MemberAdmitted;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** From the application to the decision: the federation may make an exception, the union admits or refuses (M-09, I-01). */
final class AdmissionStep {

    private final Progress progress;

    AdmissionStep(Progress progress) {
        this.progress = progress;
    }

    @CommandHandler
    void decide(OverrideAgeLimit command, Act act, MembershipLaw law) {
        Basis basis = Judgement.by(
                law.edition(act.actedOnDate()).id(),
                progress.due("exception", progress.awaitsFederation()),
                progress.reason(command.reason(), law),
                progress.follows("overriddenOn", act));
        apply(new AgeLimitOverridden(
                command.membership(), progress.union(), progress.person(), command.reason(), act.actedOnDate(), basis));
    }

    @CommandHandler
    void decide(DeclineException command, Act act, MembershipLaw law) {
        Rule.verify(
                progress.due("exception", progress.awaitsFederation()),
                progress.reason(command.reason(), law),
                progress.follows("refusedOn", act));
        apply(new ApplicationRefused(
                command.membership(),
                progress.union(),
                progress.person(),
                RefusedBy.FEDERATION,
                command.reason(),
                act.actedOnDate()));
    }

    @CommandHandler
    void decide(AdmitMember command, Act act) {
        boolean open = progress.standing() instanceof Applied;
        Rule.verify(progress.due("admission", open));
        Applied applied = (Applied) progress.standing();
        Rule.verify(
                new NothingSkipped("admission", applied.awaitsFederation() ? List.of("exception") : List.of()),
                progress.follows("admittedOn", act));
        apply(new MemberAdmitted(
                command.membership(),
                progress.union(),
                progress.person(),
                Objects.requireNonNull(applied.registeredIn()),
                act.actedOnDate(),
                applied.overridden(),
                admitted(applied.eligibility(), act)));
    }

    @CommandHandler
    void decide(RefuseApplicant command, Act act, MembershipLaw law) {
        Rule.verify(
                progress.due("refusal", progress.standing() instanceof Applied),
                progress.reason(command.reason(), law),
                progress.follows("refusedOn", act));
        apply(new ApplicationRefused(
                command.membership(),
                progress.union(),
                progress.person(),
                RefusedBy.UNION,
                command.reason(),
                act.actedOnDate()));
    }

    @CommandHandler
    void decide(WithdrawApplication command, Act act) {
        Rule.verify(
                progress.due("withdrawal", progress.standing() instanceof Applied),
                progress.follows("withdrawnOn", act));
        apply(new ApplicationWithdrawn(command.membership(), progress.union(), progress.person(), act.actedOnDate()));
    }

    /** The admission rests on what was judged when the application came in. */
    private static Basis admitted(Basis eligibility, Act act) {
        List<String> rules = new ArrayList<>(eligibility.rules());
        rules.add("M-09");
        List<Fact> facts = new ArrayList<>(eligibility.facts());
        facts.add(Fact.of("admittedOn", act.actedOnDate()));
        return new Basis(
                eligibility.edition(), rules.stream().distinct().sorted().toList(), facts);
    }
}
