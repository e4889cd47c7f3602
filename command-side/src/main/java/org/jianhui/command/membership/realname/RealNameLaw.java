package org.jianhui.command.membership.realname;

import java.util.List;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.realname.RealNameAnswer;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What batches for the real-name system are judged by, read in the transaction of the act.
 *
 * @param data opens sealed reasons, for the judgement only
 */
record RealNameLaw(RealNameRegister register, PersonalData data) {

    String open(Envelope envelope) {
        return data.open(envelope);
    }

    /** How many of those who are said to be entered are no members of the union any more. */
    int gone(UnionId union, List<RealNameAnswer> answers) {
        List<MembershipId> entered = answers.stream()
                .filter(each -> each.outcome() == RealNameOutcome.ENTERED)
                .map(RealNameAnswer::membership)
                .toList();
        return (int) register.lock(entered).stream()
                .filter(each -> !each.isMemberOf(union))
                .count();
    }

    /**
     * @param person whom it is about
     * @throws IllegalArgumentException if the reason is not that person's, or there is one without need
     */
    boolean isUnreasoned(RealNameAnswer answer, PersonId person) {
        @Nullable Envelope reason = answer.reason();
        if (reason != null) {
            requireOf(person, reason);
        }
        if (answer.outcome() == RealNameOutcome.ENTERED) {
            if (reason != null) {
                throw new IllegalArgumentException("who was entered was not rejected for any reason");
            }
            return false;
        }
        return reason == null || open(reason).isBlank();
    }

    /** @throws IllegalArgumentException if it was sealed under another person's key */
    static void requireOf(PersonId person, Envelope envelope) {
        if (!envelope.person().equals(person)) {
            throw new IllegalArgumentException("a reason is sealed under the key of the member it is about");
        }
    }
}
