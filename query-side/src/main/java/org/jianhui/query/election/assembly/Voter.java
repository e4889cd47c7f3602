package org.jianhui.query.election.assembly;

import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A voting member, with what tells one from another of the same name; personal values sealed.
 *
 * @param group name of the union group; null if in none
 */
public record Voter(
        PersonId person,
        MembershipId membership,
        Envelope name,
        VillageId village,
        @Nullable String group,
        Envelope birthDate) {}
