package org.jianhui.query.election.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.assembly.DelegateQuota;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jspecify.annotations.Nullable;

/**
 * The delegates of a congress.
 *
 * @param quotas how many each union group elects
 * @param elections one per group that has elected
 * @param accepted whose credentials were accepted; null while they are not reviewed
 * @param warnings codes of rules that only warn
 */
public record DelegatesLine(
        int delegates,
        List<DelegateQuota> quotas,
        List<DelegatesLine.GroupElection> elections,
        @Nullable List<PersonId> accepted,
        List<RefusedDelegate> refused,
        List<String> warnings) {

    /** What a union group decided. */
    public record GroupElection(
            UnionGroupId group, List<PersonId> delegates, LocalDate electedOn, int present, AttachmentId minutes) {}

    static DelegatesLine allotted(DelegatesAllotted e) {
        return new DelegatesLine(e.delegates(), e.quotas(), List.of(), null, List.of(), e.warnings());
    }

    /** Entered again, the later entry counts, and the credentials are to be reviewed anew. */
    DelegatesLine elected(DelegatesElected e) {
        GroupElection election = new GroupElection(e.group(), e.delegates(), e.electedOn(), e.present(), e.minutes());
        return new DelegatesLine(
                delegates,
                quotas,
                Stream.concat(elections.stream().filter(each -> !each.group().equals(e.group())), Stream.of(election))
                        .toList(),
                null,
                List.of(),
                warnings);
    }

    DelegatesLine reviewed(CredentialsReviewed e) {
        return new DelegatesLine(delegates, quotas, elections, e.accepted(), e.refused(), warnings);
    }

    /** Groups that have a quota and have not elected. */
    public List<UnionGroupId> waiting() {
        return quotas.stream()
                .map(DelegateQuota::group)
                .filter(group ->
                        elections.stream().noneMatch(each -> each.group().equals(group)))
                .toList();
    }
}
