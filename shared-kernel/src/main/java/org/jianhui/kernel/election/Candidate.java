package org.jianhui.kernel.election;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A proposed candidate, as printed on list, request and notice; never with an ID or phone number.
 *
 * @param name sealed; clear only in the public notice while it is posted
 * @param village where the person belongs, for the notice; null if not of a village
 */
public record Candidate(
        PersonId person,
        Envelope name,
        ProposedPost post,
        @Nullable VillageId village) {}
