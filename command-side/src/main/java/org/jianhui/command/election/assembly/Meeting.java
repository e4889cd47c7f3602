package org.jianhui.command.election.assembly;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.OfficersTakenBack;
import org.jianhui.kernel.election.assembly.event.QuorumMissed;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jspecify.annotations.Nullable;

/** Everything that has been decided at a meeting so far. */
final class Meeting {

    private @Nullable AssemblyConvened convened;
    private @Nullable LocalDate meetingOn;
    private final Map<UnionGroupId, Integer> quotas = new LinkedHashMap<>();
    private final Map<UnionGroupId, List<PersonId>> delegates = new LinkedHashMap<>();
    private @Nullable List<PersonId> accepted;
    private @Nullable AttendeesNotified notified;
    private @Nullable ElectionRules rules;
    private boolean tellersAppointed;
    private @Nullable RollFrozen roll;
    private final Set<PersonId> signedIn = new LinkedHashSet<>();
    private Phase phase = Phase.PREPARING;
    private @Nullable OfficersElected officers;

    /** How far the meeting has come. */
    enum Phase {
        PREPARING,
        OPEN,
        QUORUM_MISSED,
        CONCLUDED,
        ENDED
    }

    @EventSourcingHandler
    void evolve(AssemblyConvened event) {
        convened = event;
        meetingOn = event.meetingOn();
    }

    @EventSourcingHandler
    void evolve(DelegatesAllotted event) {
        quotas.clear();
        event.quotas().forEach(each -> quotas.put(each.group(), each.delegates()));
        delegates.clear();
        accepted = null;
    }

    @EventSourcingHandler
    void evolve(DelegatesElected event) {
        delegates.put(event.group(), event.delegates());
        accepted = null;
    }

    @EventSourcingHandler
    void evolve(CredentialsReviewed event) {
        accepted = event.accepted();
    }

    @EventSourcingHandler
    void evolve(AttendeesNotified event) {
        notified = event;
    }

    @EventSourcingHandler
    void evolve(ElectionRulesAdopted event) {
        rules = event.rules();
    }

    @EventSourcingHandler
    void evolve(TellersAppointed event) {
        tellersAppointed = true;
    }

    @EventSourcingHandler
    void evolve(RollFrozen event) {
        roll = event;
    }

    @EventSourcingHandler
    void evolve(AttendeesSignedIn event) {
        signedIn.addAll(event.persons());
    }

    @EventSourcingHandler
    void evolve(MeetingOpened event) {
        phase = Phase.OPEN;
    }

    @EventSourcingHandler
    void evolve(QuorumMissed event) {
        phase = Phase.QUORUM_MISSED;
    }

    @EventSourcingHandler
    void evolve(OfficersElected event) {
        officers = event;
    }

    @EventSourcingHandler
    void evolve(OfficersTakenBack event) {
        officers = null;
    }

    @EventSourcingHandler
    void evolve(AssemblyMoved event) {
        anewOn(event.meetingOn());
    }

    @EventSourcingHandler
    void evolve(AssemblyPostponed event) {
        anewOn(event.meetingOn());
    }

    @EventSourcingHandler
    void evolve(AssemblyConcluded event) {
        phase = Phase.CONCLUDED;
    }

    @EventSourcingHandler
    void evolve(AssemblyEnded event) {
        phase = Phase.ENDED;
    }

    /** Delegates, rules and tellers stay; who was told another day is told again, and the roll is taken anew. */
    private void anewOn(LocalDate day) {
        meetingOn = day;
        notified = null;
        roll = null;
        signedIn.clear();
        phase = Phase.PREPARING;
    }

    AssemblyConvened convened() {
        return Objects.requireNonNull(convened);
    }

    String edition() {
        return convened().basis().edition();
    }

    LocalDate meetingOn() {
        return Objects.requireNonNull(meetingOn);
    }

    Map<UnionGroupId, Integer> quotas() {
        return quotas;
    }

    Map<UnionGroupId, List<PersonId>> delegates() {
        return delegates;
    }

    /** Accepted delegates; null as long as their credentials are not reviewed. */
    @Nullable
    List<PersonId> accepted() {
        return accepted;
    }

    @Nullable
    AttendeesNotified notified() {
        return notified;
    }

    @Nullable
    ElectionRules rules() {
        return rules;
    }

    boolean tellersAppointed() {
        return tellersAppointed;
    }

    @Nullable
    RollFrozen roll() {
        return roll;
    }

    Set<PersonId> signedIn() {
        return signedIn;
    }

    Phase phase() {
        return phase;
    }

    @Nullable
    OfficersElected officers() {
        return officers;
    }
}
