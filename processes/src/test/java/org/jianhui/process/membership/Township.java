package org.jianhui.process.membership;

import java.nio.file.Path;
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.command.membership.MembershipConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.process.engine.ProcedureNode;
import org.jianhui.testing.NoCommittees;

/** A node with the decisions on memberships, and what other capabilities' events would have recorded there. */
final class Township implements AutoCloseable {

    static final UnionId COUNTY = new UnionId("union-county");

    final ProcedureNode node;

    Township(Path keys) {
        node = ProcedureNode.sealing(
                keys,
                PrivacyConfiguration.class,
                MembershipConfiguration.class,
                ElectionConfiguration.class,
                NoCommittees.class,
                FoundingConfiguration.class,
                MembershipProcessConfiguration.class);
    }

    /** As the organisation's events would have placed the union, and registered the village. */
    void places(UnionId union, UnionId parent, VillageId village) {
        node.records(
                "INSERT INTO register.election_superior VALUES (?, '2000-01-01', ?), (?, '2000-01-01', ?)"
                        + " ON CONFLICT DO NOTHING",
                union.value(),
                parent.value(),
                parent.value(),
                COUNTY.value());
        node.records(
                "INSERT INTO register.membership_village VALUES (?, ?) ON CONFLICT DO NOTHING",
                village.value(),
                parent.value());
    }

    @Override
    public void close() {
        node.close();
    }
}
